import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NoticeContent, NoticeSection } from "../../notice/types"
import { editNoticeStep } from "./steps/edit-notice"

export type EditNoticeWorkflowInput = {
  /** The ID of the draft. */
  notice_id: string
  title?: NoticeContent["title"] | undefined
  /** Take the place of those with the same id; others are put at the end. */
  sections?: NoticeSection[] | undefined
  /** IDs of sections that go. */
  remove?: string[] | undefined
  /** The ID of the user who edits. */
  edited_by: string
}

export const editNoticeWorkflowId = "edit-privacy-notice"

/**
 * This workflow edits a draft of the privacy notice. What is not named stays as
 * it was. It's used by the Edit Notice Admin API route.
 *
 * @example
 * await editNoticeWorkflow(container).run({
 *   input: {
 *     notice_id: "prvnot_123",
 *     remove: ["transfers"],
 *     edited_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Edit a draft of the privacy notice.
 */
export const editNoticeWorkflow = createWorkflow(
  editNoticeWorkflowId,
  function (input: WorkflowData<EditNoticeWorkflowInput>) {
    return new WorkflowResponse(editNoticeStep(input))
  }
)
