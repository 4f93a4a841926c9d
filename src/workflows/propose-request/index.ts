import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { proposeRequestStep } from "./steps/propose-request"

export type ProposeRequestWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** Codes of guards to go ahead in spite of, once it's approved. */
  override?: string[]
  /** The ID of the user who proposes it. */
  proposed_by: string
}

export const proposeRequestWorkflowId = "propose-privacy-request"

/**
 * This workflow has an erasure wait for a second officer, where the shop wants
 * four eyes. It's used by the Complete Privacy Request and Erase Customer Admin
 * API routes.
 *
 * @example
 * await proposeRequestWorkflow(container).run({
 *   input: { request_id: "prvreq_123", proposed_by: "user_123" },
 * })
 *
 * @summary
 *
 * Propose a privacy request for approval.
 */
export const proposeRequestWorkflow = createWorkflow(
  proposeRequestWorkflowId,
  function (input: WorkflowData<ProposeRequestWorkflowInput>) {
    return new WorkflowResponse(proposeRequestStep(input))
  }
)
