import { reasonText } from "./reason-text"
import { type Body, paragraph } from "./types"

/** What was asked is not done, and why (GDPR art. 12(4)). */
export const refused: Body = (
  { texts: { refused: texts, words } },
  { request }
) => ({
  subject: texts.subject,
  lead: texts.lead,
  blocks: paragraph(
    reasonText(words.refusals, request.refusal_reason, words.otherRefusal)
  ),
})
