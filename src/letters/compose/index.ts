import { fill } from "../../locales/fill"
import type { LetterTemplate } from "../../requests/queue-letter"
import type { LetterFacts } from "../facts/types"
import type { Draft } from "../types"
import { canceled } from "./canceled"
import { closingBlock } from "./closing"
import { completed } from "./completed"
import { complaintBlocks } from "./complaint"
import { delayed } from "./delayed"
import { erased } from "./erased"
import { extended } from "./extended"
import { nothingHeld } from "./nothing-held"
import { penFor } from "./pen"
import { ready } from "./ready"
import { received } from "./received"
import { refused } from "./refused"
import type { Body } from "./types"

const BODIES: Readonly<Record<LetterTemplate, Body>> = {
  received,
  ready,
  delayed,
  extended,
  refused,
  canceled,
  completed,
  erased,
  nothing_held: nothingHeld,
}

/**
 * Composes a letter from facts alone: the same facts, the same letter.
 *
 * Every letter says what was asked and when, and every reply says where to
 * complain.
 */
export function compose(facts: LetterFacts): Draft {
  const pen = penFor(facts)
  const { texts, dayOf } = pen
  const { request, locale, template } = facts
  const { subject, lead, blocks } = BODIES[template](pen, facts)
  const youAsked = fill(texts.youAsked, {
    date: dayOf(request.received_at),
    asked: texts.words.asked[request.type],
  })
  return {
    locale,
    sender: pen.sender,
    subject,
    blocks: [
      { kind: "text", text: texts.hello },
      { kind: "text", text: lead ? `${youAsked} ${lead}` : youAsked },
      ...blocks,
      ...(template === "received" ? [] : complaintBlocks(pen, facts)),
      closingBlock(pen, facts),
    ],
  }
}
