import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { KEEP_YEARS } from "../audit/prune"
import { runTransaction } from "../subject/run-transaction"

/** Who the audit log names for it. */
const ACTOR = "prune-privacy-recipients"

/** Moments in UTC, like the clock of the database's own check. */
const over = (moment: string) =>
  `${moment} + interval '${KEEP_YEARS} years'
     < clock_timestamp() at time zone 'UTC'`

/** How many rows went. */
export type PrunedRecipientRecords = { tasks: number; disclosures: number }

/**
 * Removes what proved that recipients were told, and what was disclosed to
 * authorities, five years afterwards: as long as the audit log is kept. A task
 * that is not settled stays; the database checks each disclosure once more.
 */
export async function pruneRecipientRecords(
  knex: Knex
): Promise<PrunedRecipientRecords> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const tasks = await trx.raw<{ rowCount: number }>(
      `delete from privacy_recipient_task
       where ${over("settled_at at time zone 'UTC'")}`
    )
    const disclosures = await trx.raw<{ rowCount: number }>(
      `delete from privacy_disclosure
       where ${over("created_at at time zone 'UTC'")}
         and ${over("disclosed_on::date")}`
    )
    const pruned = { tasks: tasks.rowCount, disclosures: disclosures.rowCount }
    if (pruned.tasks + pruned.disclosures) {
      await writeAuditEntry(trx, {
        action: "recipients.pruned",
        actorId: ACTOR,
        details: pruned,
      })
    }
    return pruned
  })
}
