import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { newId } from "../subject/sql"
import {
  decideOrders,
  type LockRules,
  ORDER_LOCKS,
  WORTH_A_LOCK,
} from "./decide/order-locks"
import { type BrokenLock, findBroken } from "./fingerprint/check-prints"
import { NEW_PRINTS, takePrints } from "./fingerprint/new-prints"
import { markBroken } from "./mark-broken"
import { recordRules } from "./record-rules"

/** What became of the locks of some orders. Ids of orders. */
export type LockChanges = {
  /** Got a lock. */
  locked: string[]
  /** Have one that now says something else. */
  changed: string[]
  /** Are not what their fingerprint says: left as they are, for an officer. */
  broken: BrokenLock[]
}

/**
 * Brings the locks of orders up to date: makes those that are missing,
 * lengthens those that later events reach, and takes new fingerprints once the
 * old ones are verified.
 *
 * @param source - relation with a column `id`, of orders
 */
export async function refreshLocks(
  trx: Knex.Transaction,
  source: string,
  settings: LockRules
): Promise<LockChanges> {
  await trx.raw(
    `select l.id from privacy_retention_lock l
     where l.record = 'order' and l.record_id in (select id from ${source})
     order by l.id for update`
  )
  await decideOrders(trx, source, settings)
  return await writeLocks(trx, settings)
}

/**
 * Writes the locks that were decided on in this transaction.
 *
 * A record that does not match its fingerprint gets no new one, or the next
 * refresh would hide what somebody did to it.
 */
export async function writeLocks(
  trx: Knex.Transaction,
  { rules }: LockRules
): Promise<LockChanges> {
  const policy = await recordRules(trx, rules)
  const broken = await markDecided(trx)
  await takePrints(trx)
  const changed = await updateLocks(trx, policy)
  const locked = await insertLocks(trx, policy)

  if (broken.length) {
    await writeAuditEntry(trx, {
      action: "records.broken",
      actorId: "system",
      details: { records: broken },
    })
  }
  return { locked, changed, broken }
}

async function markDecided(trx: Knex.Transaction): Promise<BrokenLock[]> {
  const broken = await findBroken(
    trx,
    `l.broken_at is null and l.id in (select lock_id from ${ORDER_LOCKS})`
  )
  if (broken.length) {
    await markBroken(
      trx,
      broken.map(({ id }) => id)
    )
  }
  return broken
}

async function updateLocks(
  trx: Knex.Transaction,
  policy: string
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { record_id: string }[] }>(
    `update privacy_retention_lock l set
       policy_id = d.policy_id, legal_basis = d.legal_basis, issued = d.issued,
       buyer_block = d.buyer_block, delivery_block = d.delivery_block,
       counted_from = d.counted_from, fiscal_year_end = d.fiscal_year_end,
       locked_through = d.locked_through, decide_again_after = d.changes_after,
       fingerprint = p.fingerprint, fingerprinted_at = p.as_of,
       buyer_fingerprint = case when d.issued then p.buyer_fingerprint end,
       policy_decision_id = case
         when d.rule_wins and d.shortened_by is not null then d.shortened_by
         when l.locked_through is null and d.locked_through is not null then ?
         else l.policy_decision_id end,
       updated_at = clock_timestamp()
     from ${ORDER_LOCKS} d join ${NEW_PRINTS} p on p.order_id = d.order_id
     where l.id = d.lock_id and l.state = 'locked' and l.broken_at is null
       and p.as_of >= l.fingerprinted_at and d.locked
       and (${BEHIND} or l.fingerprint is distinct from p.fingerprint)
     returning l.record_id`,
    [policy]
  )
  return rows.map(({ record_id }) => record_id)
}

/** SQL: the lock `l` says something else than the decision `d` of today. */
export const BEHIND = [
  "policy_id",
  "legal_basis",
  "issued",
  "buyer_block",
  "delivery_block",
  "counted_from",
  "fiscal_year_end",
  "locked_through",
]
  .map((column) => `l.${column} is distinct from d.${column}`)
  .concat("l.decide_again_after is distinct from d.changes_after")
  .join(" or ")

async function insertLocks(
  trx: Knex.Transaction,
  policy: string
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { record_id: string }[] }>(
    `insert into privacy_retention_lock (id, record, record_id, order_id,
       sales_channel_id, policy_id, legal_basis, issued, buyer_block,
       delivery_block, counted_from, fiscal_year_end, locked_through,
       decide_again_after, time_zone, fingerprint, buyer_fingerprint,
       fingerprinted_at, policy_decision_id)
     select ${newId("prvlock")},
       'order', d.order_id, d.order_id, d.sales_channel_id, d.policy_id,
       d.legal_basis, d.issued, d.buyer_block, d.delivery_block, d.counted_from,
       d.fiscal_year_end, d.locked_through, d.changes_after, d.time_zone,
       p.fingerprint, case when d.issued then p.buyer_fingerprint end, p.as_of, ?
     from ${ORDER_LOCKS} d join ${NEW_PRINTS} p on p.order_id = d.order_id
     where d.lock_id is null and ${WORTH_A_LOCK}
     on conflict (record, record_id) do nothing
     returning record_id`,
    [policy]
  )
  return rows.map(({ record_id }) => record_id)
}
