import type { DataMap } from "../../data-map/types"
import { CATEGORIES, type Category } from "../../data-map/vocabulary"
import { type ReceiptParts, sumReceipts } from "../../erasure/sum-receipts"
import type { RetainedRecord, TableOutcome } from "../../erasure/types"
import { inLocale, type Locale } from "../../locales"
import type { RecipientNames } from "./read-told"
import type { ErasedFacts, KeptGroup, KindCount } from "./types"

/** A receipt of an erasure, as far as a letter tells of it. */
export type ReadReceipt = ReceiptParts & { erased_at: Date }

export type ErasedAbout = {
  map: Pick<DataMap, "entries">
  locale: Locale
  /** What the register calls recipients today. */
  names: RecipientNames
}

/**
 * Puts the receipts of one request together: what went, by kind of data, and
 * what stays, by law and day.
 *
 * @param receipts - oldest first; at least one
 */
export function erasedFacts(
  receipts: readonly ReadReceipt[],
  { map, locale, names }: ErasedAbout
): ErasedFacts {
  const { tables, retained, recipients } = sumReceipts(receipts)
  const entries = new Map(map.entries.map((entry) => [entry.table, entry]))
  const kindOf = ({ table }: TableOutcome): Category =>
    entries.get(table)?.category ?? "unclassified"
  const labelOf = (table: string): string => {
    const label = entries.get(table)?.label
    return label ? inLocale(label, locale) : table
  }
  return {
    erasedAt: receipts.at(-1)?.erased_at ?? new Date(0),
    deleted: byKind(tables, kindOf, ({ deleted }) => deleted),
    // a row can be both cleared and replaced, and is one row all the same
    cleared: byKind(tables, kindOf, (table) =>
      Math.max(table.cleared, table.replaced)
    ),
    kept: groupKept(retained, labelOf),
    recipients: [
      ...new Set(
        recipients.map(
          ({ id, name, type, provider_id }) =>
            names.get(id) ?? (provider_id ? type : (name ?? type))
        )
      ),
    ],
    hasOrders: tables.some(({ table, rows }) => table === "order" && rows > 0),
  }
}

function byKind(
  tables: readonly TableOutcome[],
  kindOf: (table: TableOutcome) => Category,
  rowsOf: (table: TableOutcome) => number
): KindCount[] {
  return (Object.keys(CATEGORIES) as Category[])
    .map((kind) => ({
      kind,
      rows: tables
        .filter((table) => kindOf(table) === kind)
        .reduce((sum, table) => sum + rowsOf(table), 0),
    }))
    .filter(({ rows }) => rows > 0)
}

function groupKept(
  retained: readonly RetainedRecord[],
  labelOf: (table: string) => string
): KeptGroup[] {
  const groups = new Map<string, KeptGroup>()

  for (const one of retained) {
    const { record, fields, legal_basis, locked_through } = one
    const key = JSON.stringify([record, fields, legal_basis, locked_through])
    const group = groups.get(key) ?? {
      record,
      label: labelOf(record),
      numbers: [],
      fields,
      legal_basis,
      locked_through,
    }
    group.numbers.push(String(one.display_id ?? one.record_id))
    groups.set(key, group)
  }
  return [...groups.values()]
}
