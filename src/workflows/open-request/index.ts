import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PrivacyWorkflowEvents } from "../events"
import { openRequestStep } from "./steps/open-request"

export type OpenRequestWorkflowInput = {
  /**
   * The ID of what is asked, handed over with `handOver`: a `NewRequest`. It
   * names the person, so it's no input itself.
   */
  asked_id: string
}

export const openRequestWorkflowId = "open-privacy-request"

/**
 * This workflow files a privacy request with its deadline and, where it's known
 * who asks, takes it on: at once, after the time to think again, or when staff
 * have looked at it. It's used by the Create Privacy Request API routes of store
 * and admin.
 *
 * Whoever asks for the same again while it's open gets the request that exists.
 *
 * @example
 * const { result } = await openRequestWorkflow(container).run({
 *   input: {
 *     asked_id: handOver({
 *       type: "access",
 *       channel: "customer",
 *       status: "verified",
 *       identified_by: "code",
 *       is_mailbox_proven: true,
 *       subject_digest,
 *       customer_id: "cus_123",
 *       requested_by: "cus_123",
 *     }),
 *   },
 * })
 * // { request_id, status, is_new, is_verified }
 *
 * @summary
 *
 * Open a privacy request.
 */
export const openRequestWorkflow = createWorkflow(
  openRequestWorkflowId,
  function (input: WorkflowData<OpenRequestWorkflowInput>) {
    const opened = openRequestStep(input)
    const data = transform({ opened }, ({ opened: { request_id } }) => ({
      id: request_id,
    }))

    when("request-is-new", opened, ({ is_new }) => is_new).then(() => {
      emitEventStep({ eventName: PrivacyWorkflowEvents.REQUEST_RECEIVED, data })
    })
    when("request-is-verified", opened, ({ is_verified }) => is_verified).then(
      () => {
        emitEventStep({
          eventName: PrivacyWorkflowEvents.REQUEST_VERIFIED,
          data,
        }).config({ name: "emit-request-verified" })
      }
    )
    return new WorkflowResponse(opened)
  }
)
