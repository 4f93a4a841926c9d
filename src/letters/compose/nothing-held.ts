import { type Body, paragraph } from "./types"

/** The shop looked, and holds nothing. */
export const nothingHeld: Body = ({ texts: { nothingHeld: texts } }) => ({
  subject: texts.subject,
  lead: texts.lead,
  blocks: paragraph(texts.evidence),
})
