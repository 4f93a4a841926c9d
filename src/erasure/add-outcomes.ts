import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ErasureResult } from "./order"
import { retainedThrough } from "./retained"
import type { RetainedRecord, TableOutcome } from "./types"

/** What a later pass did, and what stays after it. */
type LatePass = { tables: TableOutcome[]; retained: RetainedRecord[] }

/** Adds a later pass to the receipt, and the end of its locks to the request. */
export async function addLateOutcomes(
  trx: Knex.Transaction,
  { receipt_id, request_id }: Pick<ErasureResult, "receipt_id" | "request_id">,
  late: LatePass
): Promise<void> {
  const receipt = trx("privacy_erasure_receipt").where({ id: receipt_id })
  const written: LatePass = await receipt
    .clone()
    .forUpdate()
    .first("tables", "retained")
  const retained = [
    ...new Map(
      [...written.retained, ...late.retained].map((record) => [
        record.record_id,
        record,
      ])
    ).values(),
  ]
  await receipt.update({
    updated_at: new Date(),
    tables: JSON.stringify(addOutcomes(written.tables, late.tables)),
    retained: JSON.stringify(retained),
  })
  const through = retainedThrough(retained)
  await trx("privacy_request")
    .where({ id: request_id })
    .update({
      updated_at: new Date(),
      status: through === undefined ? "completed" : "completed_with_retained",
      retained_through: through ?? null,
    })
}

/** Adds what a later pass did to what is on the receipt: one line per table. */
export function addOutcomes(
  before: readonly TableOutcome[],
  late: readonly TableOutcome[]
): TableOutcome[] {
  const all = new Map(before.map((outcome) => [outcome.table, outcome]))

  for (const outcome of late) {
    const known = all.get(outcome.table)
    all.set(outcome.table, known ? sum(known, outcome) : outcome)
  }
  return [...all.values()]
}

function sum(a: TableOutcome, b: TableOutcome): TableOutcome {
  return {
    ...a,
    rows: a.rows + b.rows,
    deleted: a.deleted + b.deleted,
    cleared: a.cleared + b.cleared,
    replaced: a.replaced + b.replaced,
    kept: a.kept + b.kept,
  }
}
