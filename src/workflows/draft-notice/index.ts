import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { draftNoticeStep } from "./steps/draft-notice"

export type DraftNoticeWorkflowInput = {
  /** The ID of the user who asks for the draft. */
  drafted_by: string
}

export const draftNoticeWorkflowId = "draft-privacy-notice"

/**
 * This workflow drafts a privacy notice in every language, from the controller,
 * the purposes, the data map, the retention rules and the storage limits that
 * hold today. It's used by the Create Notice Admin API route.
 *
 * @example
 * const { result } = await draftNoticeWorkflow(container).run({
 *   input: { drafted_by: "user_123" },
 * })
 * // { notice_id }
 *
 * @summary
 *
 * Draft a privacy notice.
 */
export const draftNoticeWorkflow = createWorkflow(
  draftNoticeWorkflowId,
  function (input: WorkflowData<DraftNoticeWorkflowInput>) {
    return new WorkflowResponse(draftNoticeStep(input))
  }
)
