import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { runTransaction } from "../../subject/run-transaction"

/** Days a guest has to prove an address. */
export const DAYS_TO_PROVE = 30

const AT_ONCE = 200

type Dropped = { id: string; subject_digest: string }

/**
 * Deletes guests' requests that nobody proved, with the address they gave. The
 * audit log keeps that there was one. Workers that run at the same time share
 * the work.
 *
 * @returns how many
 */
export async function dropUnproven(
  knex: Knex,
  actorId: string
): Promise<number> {
  let all = 0
  for (;;) {
    const dropped = await runTransaction(knex, "read committed", (trx) =>
      dropSome(trx, actorId)
    )
    all += dropped
    if (dropped < AT_ONCE) {
      return all
    }
  }
}

async function dropSome(
  trx: Knex.Transaction,
  actorId: string
): Promise<number> {
  const { rows } = await trx.raw<{ rows: Dropped[] }>(
    `delete from privacy_request where id in (
       select id from privacy_request
       where channel = 'guest' and status = 'identity_pending'
         and identified_by is null and paused_at is null
         and received_at < clock_timestamp() - make_interval(days => ?)
       order by received_at limit ${AT_ONCE} for update skip locked
     ) returning id, subject_digest`,
    [DAYS_TO_PROVE]
  )
  await trx.raw("delete from privacy_letter where request_id = any(?)", [
    rows.map(({ id }) => id),
  ])
  for (const { id, subject_digest } of rows) {
    await writeAuditEntry(trx, {
      action: "request.deleted",
      actorId,
      requestId: id,
      subjectDigest: subject_digest,
      details: { why: "not_proven", days: DAYS_TO_PROVE },
    })
  }
  return rows.length
}
