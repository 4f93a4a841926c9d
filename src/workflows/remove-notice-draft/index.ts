import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { removeNoticeDraftStep } from "./steps/remove-notice-draft"

export type RemoveNoticeDraftWorkflowInput = {
  /** The ID of the draft. */
  notice_id: string
  /** The ID of the user who removes it. */
  removed_by: string
}

export const removeNoticeDraftWorkflowId = "remove-privacy-notice-draft"

/**
 * This workflow removes a draft of the privacy notice. A version is never
 * removed. It's used by the Remove Notice Admin API route.
 *
 * @example
 * await removeNoticeDraftWorkflow(container).run({
 *   input: { notice_id: "prvnot_123", removed_by: "user_123" },
 * })
 *
 * @summary
 *
 * Remove a draft of the privacy notice.
 */
export const removeNoticeDraftWorkflow = createWorkflow(
  removeNoticeDraftWorkflowId,
  function (input: WorkflowData<RemoveNoticeDraftWorkflowInput>) {
    return new WorkflowResponse(removeNoticeDraftStep(input))
  }
)
