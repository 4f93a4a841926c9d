import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runTransaction } from "../subject/run-transaction"
import { decideOrders, type LockRules } from "./decide/order-locks"
import { BATCH, finishRun, NEXT, stepRun } from "./reconcile-run"
import { updateRecordLocks } from "./records/update-record-locks"
import { writeBehind } from "./write-behind"

/**
 * Brings the next locks in force up to date with the rules of today, in one
 * transaction with the progress it writes. Kill it anywhere: the next call goes
 * on where the last commit was.
 *
 * @returns whether there is more to do.
 */
export async function reconcileNext(
  knex: Knex,
  runId: string,
  settings: LockRules
): Promise<boolean> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const { rows } = await trx.raw<{ rows: { cursor: string | null }[] }>(
      `select cursor from privacy_run where id = ? for update`,
      [runId]
    )
    await trx.raw(
      `create temporary table ${NEXT} on commit drop as
       select l.record_id as id from privacy_retention_lock l
       where l.record = 'order' and l.state = 'locked' and l.record_id > ?
       order by l.record_id limit ${BATCH} for update of l`,
      [rows[0]?.cursor ?? ""]
    )
    await trx.raw(`analyze ${NEXT}`)
    await decideOrders(trx, NEXT, settings)
    const { changed } = await writeBehind(trx, settings)
    const isLast = await stepRun(trx, runId, changed.length)
    if (isLast) {
      await updateRecordLocks(trx, settings)
      await finishRun(trx, runId)
    }
    return !isLast
  })
}
