import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { removeDraft } from "../../../notice/write-notice"
import { resolvePrivacy } from "../../../privacy-context"
import type { RemoveNoticeDraftWorkflowInput } from ".."

/**
 * This step removes a draft.
 *
 * It has no compensation: another one is drafted in a moment.
 */
export const removeNoticeDraftStep = createStep(
  "remove-notice-draft",
  async (
    { notice_id, removed_by }: RemoveNoticeDraftWorkflowInput,
    { container }
  ) => {
    const { knex } = await resolvePrivacy(container)
    await removeDraft(knex, { id: notice_id, actorId: removed_by })
    return new StepResponse({ notice_id })
  }
)
