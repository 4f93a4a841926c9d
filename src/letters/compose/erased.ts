import { fill } from "../../locales/fill"
import type { ErasedFacts, LetterFacts } from "../facts/types"
import type { Block } from "../types"
import { erasedLists } from "./erased-lists"
import { keptBlocks } from "./kept"
import type { Pen } from "./pen"
import { recipientNames } from "./recipient-names"
import { type Body, list, paragraph } from "./types"

/**
 * What was erased, what the law keeps and until when, who else has the data,
 * and which rights live on.
 */
export const erased: Body = (pen, facts) => {
  const { erased: texts } = pen.texts
  const { erased: done, locale } = facts
  if (!done) {
    return { subject: texts.subject, blocks: paragraph(texts.nothing) }
  }
  const lists = erasedLists(pen, done)

  return {
    subject: texts.subject,
    lead: fill(texts.lead, { date: pen.dayOf(done.erasedAt) }),
    blocks: [
      ...(lists.length ? lists : paragraph(texts.nothing)),
      ...keptBlocks(pen, done.kept, locale),
      ...paragraph(texts.evidence),
      ...recipientBlocks(pen, done),
      ...(done.hasOrders || done.kept.length ? warranty(pen, facts) : []),
    ],
  }
}

/** GDPR art. 19: who they are, and that they are to be told. */
function recipientBlocks(
  { texts: { erased: texts, words } }: Pen,
  { recipients }: ErasedFacts
): Block[] {
  const names = recipientNames(words, recipients)
  return [
    { kind: "heading", text: texts.recipientsHeading },
    ...(names.length
      ? [...paragraph(texts.recipientsLead), ...list(names)]
      : paragraph(texts.noRecipients)),
  ]
}

function warranty(
  { texts: { erased: texts } }: Pen,
  { controller }: LetterFacts
): Block[] {
  const isNorwegian = controller.country?.toLowerCase() === "no"

  return [
    { kind: "heading", text: texts.warrantyHeading },
    ...paragraph(isNorwegian ? texts.warranty : texts.warrantyElsewhere),
  ]
}
