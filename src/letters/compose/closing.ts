import { fill } from "../../locales/fill"
import type { LetterFacts } from "../facts/types"
import type { Block } from "../types"
import type { Pen } from "./pen"

/** Who writes, how to reach them, and about which case. */
export function closingBlock(
  { texts, sender, dayOf }: Pen,
  { controller, request, writtenAt }: LetterFacts
): Block {
  const { organization_number: number, address, email, phone } = controller
  const ways = [email, phone].filter(Boolean).join(", ")
  const lines = [
    fill(texts.regards, { sender }),
    number && fill(texts.organization, { number }),
    address,
    ways && fill(texts.contact, { ways }),
    fill(texts.reference, { id: request.id }),
    fill(texts.writtenOn, { date: dayOf(writtenAt) }),
  ]
  return {
    kind: "closing",
    lines: lines.filter((line): line is string => Boolean(line)),
  }
}
