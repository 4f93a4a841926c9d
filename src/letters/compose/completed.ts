import { columnName } from "../../locales"
import { fill } from "../../locales/fill"
import type { RequestTypeValue } from "../../requests/states"
import type { LetterFacts } from "../facts/types"
import type { Block } from "../types"
import type { Pen } from "./pen"
import { recipientNames } from "./recipient-names"
import { reasonText } from "./reason-text"
import { type Body, list, paragraph } from "./types"

/** What was done, by type of request. An erasure has a letter of its own. */
export const completed: Body = (pen, facts) => {
  const { completed: texts } = pen.texts

  return {
    subject: texts.subject,
    blocks: DONE[facts.request.type]?.(pen, facts) ?? [
      ...paragraph(texts.handedOver),
    ],
  }
}

const DONE: Readonly<
  Partial<Record<RequestTypeValue, (pen: Pen, facts: LetterFacts) => Block[]>>
> = {
  rectification,
  restriction,
  objection: ({ texts: { completed: texts } }, { purposes }) =>
    purposes.length
      ? [...paragraph(texts.objected), ...list(purposes)]
      : paragraph(texts.objectedToNothing),
  consent_withdrawal: ({ texts: { completed: texts } }, { purposes }) =>
    purposes.length
      ? [
          ...paragraph(texts.withdrawn),
          ...list(purposes),
          ...paragraph(texts.withdrawnBefore),
        ]
      : paragraph(texts.withdrawnNothing),
}

function rectification(
  { texts: { completed: texts, words }, count }: Pen,
  { fields, locale, correctedCopies, notedDocuments, told }: LetterFacts
): Block[] {
  if (!fields.length) {
    return paragraph(texts.handedOver)
  }
  return [
    ...paragraph(texts.rectified),
    ...list(fields.map((field) => columnName(field, locale))),
    ...paragraph(correctedCopies > 0 && count(texts.copies, correctedCopies)),
    ...paragraph(notedDocuments > 0 && count(texts.documents, notedDocuments)),
    ...paragraph(told.length > 0 && texts.toldOfRectification),
    ...list(recipientNames(words, told)),
  ]
}

function restriction(
  { texts: { completed: texts, words } }: Pen,
  { ground, told }: LetterFacts
): Block[] {
  const why = reasonText(words.grounds, ground ?? null, "")

  return [
    ...paragraph(why && fill(texts.restricted, { ground: why })),
    ...paragraph(texts.restrictionMeans),
    ...paragraph(texts.restrictionEnds),
    ...paragraph(told.length > 0 && texts.toldOfRestriction),
    ...list(recipientNames(words, told)),
  ]
}
