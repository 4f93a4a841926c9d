import {
  createWorkflow,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PrivacyWorkflowEvents } from "../events"
import { closeExportStep } from "./steps/close-export"

export type CloseExportWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** Whether the archive was handed over whole. */
  sent: boolean
}

export const closeExportWorkflowId = "close-privacy-export"

/**
 * This workflow closes an export request: completed when the archive was
 * handed over whole, failed when the connection broke.
 *
 * @example
 * await closeExportWorkflow(container).run({
 *   input: { request_id: "prvreq_123", sent: true },
 * })
 *
 * @summary
 *
 * Close an export.
 */
export const closeExportWorkflow = createWorkflow(
  closeExportWorkflowId,
  function (input: WorkflowData<CloseExportWorkflowInput>) {
    const closed = closeExportStep(input)

    when("export-sent", { input }, ({ input: { sent } }) => sent).then(() => {
      emitEventStep({
        eventName: PrivacyWorkflowEvents.REQUEST_COMPLETED,
        data: closed,
      })
    })

    return new WorkflowResponse(closed)
  }
)
