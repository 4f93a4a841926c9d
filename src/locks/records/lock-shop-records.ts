import { presentDataMap } from "../../data-map/present"
import { privacyError, quotedId } from "../../errors"
import type { PrivacyContext } from "../../privacy-context"
import { readSchema } from "../../subject/database-schema"
import { keyOf } from "../../subject/paths"
import { runTransaction } from "../../subject/run-transaction"
import { refreshOrderLocks } from "../refresh-orders"
import { isRecordEntry, lockRecords } from "./lock-records"

/** One record other than an order, by its table and id. */
export type RecordReference = { record: string; record_id: string }

/** A record that got a lock: its id, and the table it is a row of. */
export type LockedRecord = { id: string; record: string }

/**
 * Locks records of tables declared with `accountingRecord`, and brings the
 * locks of their orders up to date: an invoice issues the sales document.
 *
 * @throws `PRIVACY_UNKNOWN_RECORD` before anything is locked, when a table is
 * not declared or a row does not exist
 */
export async function lockShopRecords(
  privacy: PrivacyContext,
  records: readonly RecordReference[]
): Promise<LockedRecord[]> {
  const { knex, reach } = privacy
  const map = presentDataMap(privacy.map, await readSchema(knex))
  const entries = map.entries.filter(isRecordEntry)
  const locked: LockedRecord[] = []
  const orders = new Set<string>()

  for (const record of new Set(records.map((one) => one.record))) {
    const entry = entries.find(({ table }) => table === record)
    if (!entry) {
      throw privacyError(
        "PRIVACY_UNKNOWN_RECORD",
        `Table ${quotedId(record)} is not declared as one of accounting records. Give its entry in personal_data an accountingRecord`
      )
    }
    const ids = records
      .filter((one) => one.record === record)
      .map(({ record_id }) => record_id)
    await runTransaction(knex, "read committed", async (trx) => {
      const rows = `t.${keyOf(entry)}::text = any(?)`
      const made = await lockRecords(
        trx,
        { entry, rows, bindings: [ids] },
        reach
      )
      const known = await trx.raw<{
        rows: { record_id: string; order_id: string | null }[]
      }>(
        `select record_id, order_id from privacy_retention_lock
         where record = ? and record_id = any(?)`,
        [record, ids]
      )
      refuseUnknown(record, ids, known.rows)
      locked.push(...made.map((id) => ({ id, record })))
      known.rows.forEach(({ order_id }) => order_id && orders.add(order_id))
    })
  }
  await refreshOrderLocks(knex, { order_ids: [...orders] }, reach)
  return locked
}

/** A record without a lock does not exist, or its day is past. */
function refuseUnknown(
  record: string,
  ids: readonly string[],
  known: readonly { record_id: string }[]
): void {
  const missing = ids.filter(
    (id) => !known.some(({ record_id }) => record_id === id)
  )
  if (missing.length) {
    throw privacyError(
      "PRIVACY_UNKNOWN_RECORD",
      `${quotedId(record)} has no rows ${missing.slice(0, 20).map(quotedId).join(", ")} to lock: they don't exist, are no records, or their time is over`
    )
  }
}
