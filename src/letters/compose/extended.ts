import { fill } from "../../locales/fill"
import { reasonText } from "./reason-text"
import { type Body, paragraph } from "./types"

/** The answer takes longer: until when, and why (GDPR art. 12(3)). */
export const extended: Body = (
  { texts: { extended: texts, words }, day },
  { request }
) => ({
  subject: texts.subject,
  lead: fill(texts.lead, {
    from: day(request.extended_from),
    reason: reasonText(
      words.extensions,
      request.extension_reason,
      words.otherExtension
    ),
  }),
  blocks: [
    ...paragraph(fill(texts.due, { due: day(request.due_on) })),
    ...paragraph(texts.law),
  ],
})
