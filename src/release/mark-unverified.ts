import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { runTransaction } from "../subject/run-transaction"
import { addSkipped } from "./runs"

/**
 * Marks locks whose records are not what their fingerprints say. They stay
 * locked until an officer has looked at them.
 */
export async function markUnverified(
  knex: Knex,
  lockIds: readonly string[],
  runId: string
): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    const { rows } = await trx.raw<{
      rows: { record: string; record_id: string }[]
    }>(
      `update privacy_retention_lock set broken_at = clock_timestamp(),
         updated_at = clock_timestamp()
       where id = any(?) and state = 'locked' and broken_at is null
       returning record, record_id`,
      [[...lockIds]]
    )
    await addSkipped(trx, runId, {
      code: "PRIVACY_FIGURES_CHANGED",
      count: rows.length,
    })
    await writeAuditEntry(trx, {
      action: "records.broken",
      actorId: "system",
      details: { run_id: runId, records: rows },
    })
  })
}
