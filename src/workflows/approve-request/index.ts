import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { carryOutRequestWorkflow } from "../carry-out-request"
import { approveRequestStep } from "./steps/approve-request"

export type ApproveRequestWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** The ID of the user who approves it. */
  approved_by: string
}

export const approveRequestWorkflowId = "approve-privacy-request"

/**
 * This workflow approves what a first officer proposed, or lets a request go
 * ahead that waits for staff, and carries it out. It's used by the Approve Privacy
 * Request API route.
 *
 * @example
 * await approveRequestWorkflow(container).run({
 *   input: { request_id: "prvreq_123", approved_by: "user_123" },
 * })
 *
 * @summary
 *
 * Approve a privacy request.
 */
export const approveRequestWorkflow = createWorkflow(
  approveRequestWorkflowId,
  function (input: WorkflowData<ApproveRequestWorkflowInput>) {
    const approved = approveRequestStep(input)
    const work = transform({ input, approved }, (data) => ({
      request_id: data.approved.request_id,
      actor_id: data.input.approved_by,
    }))
    const done = carryOutRequestWorkflow.runAsStep({ input: work })

    return new WorkflowResponse(done)
  }
)
