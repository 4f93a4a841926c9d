import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { runTransaction } from "../subject/run-transaction"
import { deleteRows } from "./partitions/delete-rows"
import { dropMonths } from "./partitions/drop"
import { makeMonths } from "./partitions/make"

/** Who the audit log names for what the nightly job does. */
export const ACTOR = "keep-privacy-activity"

const DAY_MS = 24 * 60 * 60 * 1000

/** What one night did: parts by name, rows by count. */
export type KeptParts = { made: string[]; dropped: string[]; deleted: number }

/**
 * Makes room for the months to come and lets go what is older than the limit:
 * whole months by dropping them, the rest row by row. By the database's clock.
 *
 * @param days - the option `storage_limits.activity_days`
 */
export async function keepParts(knex: Knex, days: number): Promise<KeptParts> {
  const { rows } = await knex.raw<{ rows: { now: Date }[] }>(
    "select clock_timestamp() as now"
  )
  const now = rows[0]?.now ?? new Date()
  const before = new Date(now.getTime() - days * DAY_MS)

  const made = await makeMonths(knex, now)
  const dropped = await dropMonths(knex, before)
  // out of months that are not over yet, too: a limit of days holds to the day
  const deleted = await deleteRows(knex, "t.created_at < ?", [before])
  if (dropped.length || deleted) {
    await runTransaction(knex, "read committed", (trx) =>
      writeAuditEntry(trx, {
        action: "activity.pruned",
        actorId: ACTOR,
        details: { partitions: dropped, rows: deleted, days },
      })
    )
  }
  return { made, dropped, deleted }
}
