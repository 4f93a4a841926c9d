import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { InEveryLanguage } from "../../notice/types"
import { PrivacyWorkflowEvents } from "../events"
import { publishNoticeStep } from "./steps/publish-notice"

export type PublishNoticeWorkflowInput = {
  /** The ID of the draft. */
  notice_id: string
  /** First day it holds, `YYYY-MM-DD`, in the shop's time zone: today, or later. */
  effective_date: string
  /** For people to read, beside the list of changes that is computed. */
  what_changed?: InEveryLanguage | undefined
  /** The ID of the user who publishes. */
  published_by: string
}

export const publishNoticeWorkflowId = "publish-privacy-notice"

/**
 * This workflow publishes a draft of the privacy notice as its next version. It
 * comes into force by its day alone, and consents given under an older one are
 * flagged from then on. It's used by the Publish Notice Admin API route.
 *
 * @example
 * const { result } = await publishNoticeWorkflow(container).run({
 *   input: {
 *     notice_id: "prvnot_123",
 *     effective_date: "2027-01-01",
 *     published_by: "user_123",
 *   },
 * })
 * // { notice_id, version }
 *
 * @summary
 *
 * Publish a version of the privacy notice.
 */
export const publishNoticeWorkflow = createWorkflow(
  publishNoticeWorkflowId,
  function (input: WorkflowData<PublishNoticeWorkflowInput>) {
    const published = publishNoticeStep(input)
    const data = transform(
      { published, input },
      ({ published: { notice_id, version }, input: { effective_date } }) => ({
        id: notice_id,
        version,
        effective_date,
      })
    )
    emitEventStep({ eventName: PrivacyWorkflowEvents.NOTICE_PUBLISHED, data })

    return new WorkflowResponse(published)
  }
)
