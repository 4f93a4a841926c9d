import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { editDraft } from "../../../notice/write-notice"
import { resolvePrivacy } from "../../../privacy-context"
import type { EditNoticeWorkflowInput } from ".."

/**
 * This step edits a draft.
 *
 * It has no compensation: the draft is edited once more.
 */
export const editNoticeStep = createStep(
  "edit-notice",
  async (
    { notice_id, edited_by, ...edit }: EditNoticeWorkflowInput,
    { container }
  ) => {
    const { knex } = await resolvePrivacy(container)
    await editDraft(knex, { id: notice_id, actorId: edited_by, ...edit })
    return new StepResponse({ notice_id })
  }
)
