import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clearCachesStep } from "../clear-caches"
import { PrivacyWorkflowEvents } from "../events"
import { releaseRecordsStep } from "./steps/release-records"

export type ReleaseRecordsWorkflowInput = {
  /** At most so many records; without it, all that are due. */
  limit?: number
  /** Only those that officers were told of so many days before. */
  announced_days?: number
  /** The ID of the user who orders it, or the name of the job. */
  released_by: string
}

export const releaseRecordsWorkflowId = "release-privacy-records"

/**
 * This workflow releases accounting records whose retention locks have ended:
 * what named a person goes, the figures stay. It's used by the nightly job and
 * by the Retention Sweep Admin API route. Several may run at once.
 *
 * @example
 * const { result } = await releaseRecordsWorkflow(container).run({
 *   input: { limit: 1000, released_by: "user_123" },
 * })
 *
 * @summary
 *
 * Release accounting records.
 */
export const releaseRecordsWorkflow = createWorkflow(
  releaseRecordsWorkflowId,
  function (input: WorkflowData<ReleaseRecordsWorkflowInput>) {
    const released = releaseRecordsStep(input)

    clearCachesStep()

    const events = transform({ released }, ({ released: { receipt_ids } }) =>
      receipt_ids.map((id) => ({ id }))
    )
    emitEventStep({
      eventName: PrivacyWorkflowEvents.RECORD_RELEASED,
      data: events,
    })

    return new WorkflowResponse(released)
  }
)
