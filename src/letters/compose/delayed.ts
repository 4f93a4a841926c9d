import type { GuardFact } from "../facts/types"
import { erasedLists } from "./erased-lists"
import { listNumbers } from "./list-numbers"
import type { Pen } from "./pen"
import { type Body, list, paragraph } from "./types"

/** What an erasure waits for, and what was erased already. */
export const delayed: Body = (pen, { guards, erased }) => {
  const { delayed: texts } = pen.texts

  return {
    subject: texts.subject,
    lead: texts.lead,
    blocks: [
      ...list(guards.map((guard) => guardLine(pen, guard))),
      ...(erased ? erasedLists(pen, erased, texts.firstStage) : []),
      ...paragraph(texts.rest),
    ],
  }
}

function guardLine({ texts }: Pen, { code, numbers }: GuardFact): string {
  const { guards, otherGuard } = texts.words
  const text = Object.hasOwn(guards, code) ? guards[code] : undefined

  return [text ?? otherGuard, listNumbers(numbers, texts)]
    .filter(Boolean)
    .join(": ")
}
