import type { ErasedFacts, KindCount } from "../facts/types"
import type { Block } from "../types"
import type { Pen } from "./pen"

/** What was erased, by kind of data, with counts. */
export function erasedLists(
  { texts, count }: Pen,
  { deleted, cleared }: Pick<ErasedFacts, "deleted" | "cleared">,
  lead: string = texts.erased.deleted
): Block[] {
  const item = ({ kind, rows }: KindCount) =>
    `${texts.words.kinds[kind]}: ${count(texts.words.entries, rows)}`
  const list = (text: string, kinds: readonly KindCount[]): Block[] =>
    kinds.length
      ? [
          { kind: "text", text },
          { kind: "list", items: kinds.map(item) },
        ]
      : []

  return [...list(lead, deleted), ...list(texts.erased.cleared, cleared)]
}
