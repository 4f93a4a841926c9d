import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { runTransaction } from "../subject/run-transaction"
import { ACTOR } from "./keep-parts"
import { deleteRows } from "./partitions/delete-rows"

/** The newest word of the row's customer is a withdrawal. */
const WITHDREW = `t.customer_id in (
  select said.customer_id from (
    select distinct on (c.customer_id) c.customer_id, c.given
    from privacy_consent c
    where c.purpose_id = ? and c.customer_id is not null
      and c.closed_at is null and c.deleted_at is null
    order by c.customer_id, c.sequence desc
  ) said where not said.given)`

/**
 * Deletes what was recorded about people who have withdrawn their consent to
 * it: nothing else allows keeping it (GDPR art. 17(1)(b)).
 *
 * @param purposeId - the option `purposes.activity`
 * @returns how many rows
 */
export async function forgetWithdrawn(
  knex: Knex,
  purposeId: string
): Promise<number> {
  const rows = await deleteRows(knex, WITHDREW, [purposeId])
  if (rows) {
    await runTransaction(knex, "read committed", (trx) =>
      writeAuditEntry(trx, {
        action: "activity.forgotten",
        actorId: ACTOR,
        details: { purpose_id: purposeId, rows },
      })
    )
  }
  return rows
}
