import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DataMap } from "../../data-map/types"
import { keyOf } from "../../subject/paths"
import { runTransaction } from "../../subject/run-transaction"
import { quoted } from "../../subject/sql"
import { findBroken, utc } from "../fingerprint/check-prints"
import { isRecordEntry, type RecordEntry } from "../records/lock-records"
import { recordPrint } from "../records/print-of"

/** A locked record that is not what its fingerprint says. */
export type ChangedRecord = {
  /** Of the lock. */
  id: string
  record: string
  record_id: string
}

const SLICE = 5000

/**
 * Compares every locked record with its fingerprint, a slice at a time, so that
 * memory stays flat: a million orders take minutes.
 */
export async function findAllChanged(
  knex: Knex,
  map: DataMap
): Promise<ChangedRecord[]> {
  const changed: ChangedRecord[] = []

  for (let last: string | undefined = ""; last !== undefined;) {
    const after: string = last
    last = await runTransaction(knex, "repeatable read", async (trx) => {
      const ids = await nextOrders(trx, after)
      const found = await findBroken(trx, "l.record_id = any(?)", [ids])
      changed.push(
        ...found.map(({ id, record, record_id }) => ({ id, record, record_id }))
      )
      return ids.at(-1)
    })
  }
  for (const entry of map.entries.filter(isRecordEntry)) {
    changed.push(...(await changedRows(knex, entry)))
  }
  return changed
}

async function nextOrders(
  trx: Knex.Transaction,
  after: string
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { record_id: string }[] }>(
    `select record_id from privacy_retention_lock
     where record = 'order' and state = 'locked' and record_id > ?
     order by record_id limit ${SLICE}`,
    [after]
  )
  return rows.map(({ record_id }) => record_id)
}

/** A row that is gone is changed too. */
async function changedRows(
  knex: Knex,
  entry: RecordEntry
): Promise<ChangedRecord[]> {
  return await runTransaction(knex, "repeatable read", async (trx) => {
    await utc(trx)
    const { rows } = await trx.raw<{ rows: ChangedRecord[] }>(
      `select l.id, l.record, l.record_id from privacy_retention_lock l
       left join ${quoted(entry.table)} t on t.${keyOf(entry)}::text = l.record_id
       where l.record = ? and l.state = 'locked'
         and (t.${keyOf(entry)} is null
           or ${recordPrint(entry.accountingRecord)} <> l.fingerprint)
       order by l.record_id`,
      [entry.table]
    )
    return rows
  })
}
