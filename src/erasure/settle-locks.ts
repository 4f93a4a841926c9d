import type { LockRules } from "../locks/decide/order-locks"
import { isDue } from "../locks/due"
import { findBroken } from "../locks/fingerprint/check-prints"
import { isRecordEntry } from "../locks/records/lock-records"
import { writeBehind } from "../locks/write-behind"
import { privacyError } from "../errors"
import { setOf } from "../subject/sql"
import type { Reach } from "../subject/types"

/**
 * Makes the locks say what this erasure goes by, before anything is treated:
 * orders without a lock get theirs, and locks whose day is past end under this
 * erasure's receipt, not a night later.
 */
export async function settleLocks(
  reach: Reach,
  receiptId: string,
  settings: LockRules
): Promise<void> {
  const { trx } = reach
  await writeBehind(trx, settings)
  const records = ["order", ...recordTables(reach)]
  for (const record of records) {
    await trx.raw(
      `update privacy_retention_lock l set state = 'released',
         released_at = clock_timestamp(), receipt_id = ?,
         updated_at = clock_timestamp()
       from ${setOf(record)} s
       where l.record = ? and l.record_id = s.id and not coalesce(s.locked, false)
         and ${isDue("l")}`,
      [receiptId, record]
    )
  }
}

/**
 * Compares every locked record of the subject with its fingerprint once the
 * treatments are done: what the law holds is what it was.
 *
 * @throws `PRIVACY_FIGURES_CHANGED`, which undoes the erasure.
 */
export async function verifyLocks(reach: Reach): Promise<void> {
  const broken = await findBroken(
    reach.trx,
    `l.record_id in (select id from ${setOf("order")})`
  )
  if (broken.length) {
    const ids = broken.slice(0, 20).map(({ record_id }) => `"${record_id}"`)
    throw privacyError(
      "PRIVACY_FIGURES_CHANGED",
      `Orders ${ids.join(", ")} are not what the fingerprints of their locks say, so nothing was erased. See GET /admin/privacy/orders/:id/retention-lock`
    )
  }
}

function recordTables(reach: Reach): string[] {
  return reach.entries.filter(isRecordEntry).map(({ table }) => table)
}
