import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { markBroken } from "../locks/mark-broken"
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
    const records = await markBroken(trx, lockIds)
    await addSkipped(trx, runId, {
      code: "PRIVACY_FIGURES_CHANGED",
      count: records.length,
    })
    await writeAuditEntry(trx, {
      action: "records.broken",
      actorId: "system",
      details: { run_id: runId, records },
    })
  })
}
