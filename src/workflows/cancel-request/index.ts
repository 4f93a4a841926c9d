import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PrivacyWorkflowEvents } from "../events"
import { cancelRequestStep } from "./steps/cancel-request"

export type CancelRequestWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** A user or customer ID, or `guest`. */
  canceled_by: string
}

export const cancelRequestWorkflowId = "cancel-privacy-request"

/**
 * This workflow cancels a request that isn't being carried out yet. It's used by
 * the Cancel Privacy Request API routes of store and admin. What an erasure that
 * waits for a guard has erased already stays erased.
 *
 * @example
 * await cancelRequestWorkflow(container).run({
 *   input: { request_id: "prvreq_123", canceled_by: "cus_123" },
 * })
 *
 * @summary
 *
 * Cancel a privacy request.
 */
export const cancelRequestWorkflow = createWorkflow(
  cancelRequestWorkflowId,
  function (input: WorkflowData<CancelRequestWorkflowInput>) {
    const canceled = cancelRequestStep(input)
    const data = transform({ canceled }, ({ canceled: { request_id } }) => ({
      id: request_id,
    }))
    emitEventStep({ eventName: PrivacyWorkflowEvents.REQUEST_CANCELED, data })

    return new WorkflowResponse(canceled)
  }
)
