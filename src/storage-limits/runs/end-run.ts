import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import type { RunDetails, StorageLimitRun } from "./run"

/**
 * Ends a run, in a transaction that holds it. One that changed something leaves
 * an entry in the audit log, whatever it ended with.
 *
 * @param error - the code of what went wrong; left out when nothing did
 */
export async function endRun(
  trx: Knex.Transaction,
  run: StorageLimitRun,
  more: Pick<RunDetails, "left" | "error">
): Promise<void> {
  const { id, kind, done, skipped, details } = run

  await trx("privacy_run")
    .where({ id })
    .update({
      state: more.error ? "failed" : "completed",
      details: JSON.stringify({ ...details, ...more }),
      finished_at: trx.raw("clock_timestamp()"),
      heartbeat_at: trx.raw("clock_timestamp()"),
      updated_at: trx.raw("clock_timestamp()"),
    })
  if (done) {
    await writeAuditEntry(trx, {
      action: "storage_limit.applied",
      actorId: run.started_by,
      details: {
        run_id: id,
        limit_id: kind,
        done,
        skipped,
        tables: details.tables,
        cutoff: details.moments.cutoff,
      },
    })
  }
}
