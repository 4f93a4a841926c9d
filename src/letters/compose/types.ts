import type { LetterFacts } from "../facts/types"
import type { Block } from "../types"
import type { Pen } from "./pen"

/** What one kind of letter says of its own. */
export type Body = (
  pen: Pen,
  facts: LetterFacts
) => {
  subject: string
  /** Goes on after the sentence that says what was asked, and when. */
  lead?: string
  blocks: readonly Block[]
}

/** A paragraph; nothing where there is nothing to say. */
export const paragraph = (text: string | null | undefined | false): Block[] =>
  text ? [{ kind: "text", text }] : []

/** A list; nothing where it is empty. */
export const list = (items: readonly string[]): Block[] =>
  items.length ? [{ kind: "list", items }] : []
