import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { runTransaction } from "../subject/run-transaction"

/** Who the audit log names for it. */
const ACTOR = "prune-privacy-consents"

/** The clock that starts when a consent ended, as the trigger has it. */
const OVER = (moment: string) =>
  `${moment} at time zone 'UTC' + interval '3 years'
     < clock_timestamp() at time zone 'UTC'`

const WITHDRAWN_SINCE = `exists (
  select 1 from privacy_consent w
  where w.purpose_id = c.purpose_id and not w.given
    and w.sequence >= c.sequence and ${OVER("w.recorded_at")}
    and (w.customer_id = c.customer_id or w.mailbox_digest = c.mailbox_digest))`

const FOLLOWS_ANOTHER = `exists (
  select 1 from privacy_consent e
  where e.purpose_id = c.purpose_id and e.sequence < c.sequence
    and (e.customer_id = c.customer_id or e.mailbox_digest = c.mailbox_digest))`

/**
 * Removes proof of consents that ended over three years ago: first what was
 * given, then the withdrawals nothing hangs on any more. The database checks
 * each row once more.
 *
 * @returns how many entries went
 */
export async function pruneConsents(knex: Knex): Promise<number> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const given = await trx.raw<{ rowCount: number }>(
      `delete from privacy_consent c
       where ${OVER("c.closed_at")} or (c.given and ${WITHDRAWN_SINCE})`
    )
    const withdrawn = await trx.raw<{ rowCount: number }>(
      `delete from privacy_consent c
       where not c.given and ${OVER("c.recorded_at")} and not ${FOLLOWS_ANOTHER}`
    )
    const entries = given.rowCount + withdrawn.rowCount
    if (entries) {
      await writeAuditEntry(trx, {
        action: "consents.pruned",
        actorId: ACTOR,
        details: { entries },
      })
    }
    return entries
  })
}
