import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { presentDataMap } from "../../data-map/present"
import type { DataMap } from "../../data-map/types"
import { readSchema } from "../../subject/database-schema"
import { keyOf } from "../../subject/paths"
import { quoted } from "../../subject/sql"
import { utc } from "../fingerprint/check-prints"
import { isRecordEntry } from "../records/lock-records"
import { recordPrint } from "../records/print-of"
import { type LockRow, type LockView, wholeViewOf } from "./lock-view"

/** The lock of a record other than an order, compared with the record. */
export type VerifiedLock = LockView & {
  /** Null: released, or of a table that nobody declares any more. */
  verified: boolean | null
}

/** The fingerprint of a record as it stands now; null where its row is gone. */
export type PrintNow = { id: string; fingerprint: string | null }

/** Compares records other than orders with the fingerprints of their locks. */
export async function verifyRecords(
  trx: Knex.Transaction,
  locks: readonly LockRow[],
  map: DataMap
): Promise<VerifiedLock[]> {
  const prints = await printRecords(trx, locks, map)

  return locks.map((lock) => {
    const now = prints.find(({ id }) => id === lock.id)
    return {
      ...wholeViewOf(lock),
      verified: now ? now.fingerprint === lock.fingerprint : null,
    }
  })
}

/**
 * Takes the fingerprints of locked records anew. Those of tables that nobody
 * declares any more are left out: nothing says what of them was frozen.
 */
export async function printRecords(
  trx: Knex.Transaction,
  locks: readonly Pick<LockRow, "id" | "record" | "state">[],
  map: DataMap
): Promise<PrintNow[]> {
  if (!locks.length) {
    return []
  }
  const { entries } = presentDataMap(map, await readSchema(trx))
  const prints: PrintNow[] = []
  await utc(trx)

  for (const entry of entries.filter(isRecordEntry)) {
    const key = `t.${keyOf(entry)}`
    const ids = locks
      .filter(({ record }) => record === entry.table)
      .filter(({ state }) => state === "locked")
      .map(({ id }) => id)
    const { rows } = await trx.raw<{ rows: PrintNow[] }>(
      `select l.id, case when ${key} is not null
           then ${recordPrint(entry.accountingRecord)} end as fingerprint
       from privacy_retention_lock l
       left join ${quoted(entry.table)} t on ${key}::text = l.record_id
       where l.id = any(?)`,
      [ids]
    )
    prints.push(...rows)
  }
  return prints
}
