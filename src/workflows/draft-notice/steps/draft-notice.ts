import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { generateNotice } from "../../../notice/generate"
import { readNoticeFacts } from "../../../notice/generate/read-facts"
import { createDraft } from "../../../notice/write-notice"
import { resolvePrivacy } from "../../../privacy-context"
import type { DraftNoticeWorkflowInput } from ".."

/**
 * This step writes the draft.
 *
 * It has no compensation: nobody but officers sees a draft, and they remove it.
 */
export const draftNoticeStep = createStep(
  "draft-notice",
  async ({ drafted_by }: DraftNoticeWorkflowInput, { container }) => {
    const privacy = await resolvePrivacy(container)
    const notice_id = await createDraft(privacy.knex, {
      content: generateNotice(await readNoticeFacts(privacy)),
      actorId: drafted_by,
    })
    return new StepResponse({ notice_id })
  }
)
