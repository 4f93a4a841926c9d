import type { Locale } from "../../locales"
import { fill } from "../../locales/fill"
import { listOf } from "../../retention/explain/list-of"
import { RECORD_FIELDS } from "../../retention/record-field"
import type { KeptGroup } from "../facts/types"
import type { Block } from "../types"
import { lawTexts } from "./laws"
import { listNumbers } from "./list-numbers"
import type { Pen } from "./pen"

/** What the law keeps: which records, what of them, until which day. */
export function keptBlocks(
  pen: Pen,
  kept: readonly KeptGroup[],
  locale: Locale
): Block[] {
  const { erased } = pen.texts
  const heading: Block = { kind: "heading", text: erased.keptHeading }
  if (!kept.length) {
    return [heading, { kind: "text", text: erased.keptNothing }]
  }
  return [
    heading,
    { kind: "text", text: erased.keptLead },
    { kind: "list", items: kept.map((group) => keptLine(pen, group, locale)) },
    { kind: "text", text: erased.afterwards },
  ]
}

function keptLine(pen: Pen, group: KeptGroup, locale: Locale): string {
  const { texts, day } = pen
  const { legal_basis, locked_through } = group
  const values = {
    record: recordsOf(pen, group),
    what: whatIsKept(pen, group),
  }
  return locked_through
    ? fill(texts.erased.keptLine, {
        ...values,
        date: day(locked_through),
        law: lawTexts(locale).law(legal_basis ?? "–"),
      })
    : fill(texts.erased.keptWithoutEnd, values)
}

function recordsOf({ texts }: Pen, { record, label, numbers }: KeptGroup) {
  const listed = listNumbers(numbers, texts)
  const { one, other } = texts.erased.order

  return record === "order"
    ? fill(numbers.length === 1 ? one : other, { numbers: listed })
    : `${label} ${listed}`
}

function whatIsKept({ texts }: Pen, { fields }: KeptGroup): string {
  const { kept } = texts.words
  const named = RECORD_FIELDS.filter((field) => fields.includes(field))

  return listOf(
    [kept.amounts, kept.items, ...named.map((field) => kept[field])],
    texts.and
  )
}
