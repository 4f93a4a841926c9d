import type { ErasureReceiptRecord } from "./order"
import type { RetainedRecord, TableOutcome } from "./types"

/** What receipts of one erasure say that adds up. */
export type ReceiptParts = Pick<
  ErasureReceiptRecord,
  "customer_ids" | "tables" | "retained" | "recipients"
>

/**
 * Adds up the receipt of an erasure and those that amend it, oldest first: one
 * line per table, and each record, recipient and customer once.
 */
export function sumReceipts(receipts: readonly ReceiptParts[]): ReceiptParts {
  return {
    customer_ids: [...new Set(receipts.flatMap((r) => r.customer_ids))],
    tables: sumOutcomes(receipts.flatMap(({ tables }) => tables)),
    retained: latestOfEach(receipts.flatMap(({ retained }) => retained)),
    recipients: [
      ...new Map(
        receipts
          .flatMap(({ recipients }) => recipients)
          // receipts of older versions name no id
          .map((one) => [one.id ?? `${one.type} ${one.provider_id}`, one])
      ).values(),
    ],
  }
}

/** A later receipt knows better when a record's lock ends. */
function latestOfEach(retained: readonly RetainedRecord[]): RetainedRecord[] {
  return [
    ...new Map(
      retained.map((one) => [`${one.record} ${one.record_id}`, one])
    ).values(),
  ]
}

function sumOutcomes(outcomes: readonly TableOutcome[]): TableOutcome[] {
  const sums = new Map<string, TableOutcome>()

  for (const outcome of outcomes) {
    const sum = sums.get(outcome.table)
    sums.set(outcome.table, sum ? add(sum, outcome) : outcome)
  }
  return [...sums.values()]
}

function add(a: TableOutcome, b: TableOutcome): TableOutcome {
  return {
    ...a,
    rows: a.rows + b.rows,
    deleted: a.deleted + b.deleted,
    cleared: a.cleared + b.cleared,
    replaced: a.replaced + b.replaced,
    kept: a.kept + b.kept,
  }
}
