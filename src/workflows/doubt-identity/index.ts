import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { doubtIdentityStep } from "./steps/doubt-identity"

export type DoubtIdentityWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** Why, as a code: one of `DOUBTS`. */
  doubt: string
  /** The ID of the user who doubts. */
  doubted_by: string
}

export const doubtIdentityWorkflowId = "doubt-privacy-identity"

/**
 * This workflow records reasonable doubt about who asks, which stops the clock of
 * the deadline until the request is verified (GDPR art. 12(6)). It's used by the
 * Verify Privacy Request Admin API route.
 *
 * @example
 * await doubtIdentityWorkflow(container).run({
 *   input: {
 *     request_id: "prvreq_123",
 *     doubt: "details_differ",
 *     doubted_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Doubt who asks.
 */
export const doubtIdentityWorkflow = createWorkflow(
  doubtIdentityWorkflowId,
  function (input: WorkflowData<DoubtIdentityWorkflowInput>) {
    return new WorkflowResponse(doubtIdentityStep(input))
  }
)
