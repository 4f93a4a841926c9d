import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { publishNotice } from "../../../notice/publish-notice"
import { resolvePrivacy } from "../../../privacy-context"
import type { PlainDate } from "../../../retention"
import { scopeOf } from "../../../retention"
import type { PublishNoticeWorkflowInput } from ".."

/**
 * This step publishes a draft.
 *
 * It has no compensation: what was published may have been read, and is never
 * taken back. Another version takes its place.
 */
export const publishNoticeStep = createStep(
  "publish-notice",
  async (
    {
      notice_id,
      effective_date,
      what_changed,
      published_by,
    }: PublishNoticeWorkflowInput,
    { container }
  ) => {
    const { knex, reach } = await resolvePrivacy(container)
    const version = await publishNotice(knex, {
      id: notice_id,
      effectiveDate: effective_date as PlainDate,
      whatChanged: what_changed ?? null,
      actorId: published_by,
      today: reach.today,
      timeZone: scopeOf(reach.rules).time_zone,
    })
    return new StepResponse({ notice_id, version })
  }
)
