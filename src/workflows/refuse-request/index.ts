import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PrivacyWorkflowEvents } from "../events"
import { refuseRequestStep } from "./steps/refuse-request"

export type RefuseRequestWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** Why, as a code: one of `REFUSAL_REASONS` that fits the type. */
  reason: string
  /** The ID of the user who refuses it. */
  refused_by: string
}

export const refuseRequestWorkflowId = "refuse-privacy-request"

/**
 * This workflow refuses a privacy request with a coded reason, and writes the
 * letter that says so and where to complain. It's used by the Refuse Privacy
 * Request API route.
 *
 * @example
 * await refuseRequestWorkflow(container).run({
 *   input: {
 *     request_id: "prvreq_123",
 *     reason: "identity_not_proven",
 *     refused_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Refuse a privacy request.
 */
export const refuseRequestWorkflow = createWorkflow(
  refuseRequestWorkflowId,
  function (input: WorkflowData<RefuseRequestWorkflowInput>) {
    const refused = refuseRequestStep(input)
    const data = transform({ refused }, ({ refused: { request_id } }) => ({
      id: request_id,
    }))
    emitEventStep({ eventName: PrivacyWorkflowEvents.REQUEST_REFUSED, data })

    return new WorkflowResponse(refused)
  }
)
