import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PlainDate, RetentionRules } from "../../retention"
import { isDue } from "../due"
import { heldBy } from "../held"
import { createFacts, FACTS } from "./facts"
import { decideKinds, KINDS } from "./decide-kinds"

/** What holds for each order today, as a temporary table. */
export const ORDER_LOCKS = "privacy_order_locks"

/**
 * SQL over a decision `d`: it is put down as a lock. One whose day was past
 * before anybody looked is too: the next sweep ends it, with a receipt.
 */
export const WORTH_A_LOCK = `(d.locked or (d.lock_id is null and d.reason = 'expired'))`

/** What locks are decided by. */
export type LockRules = {
  rules: RetentionRules
  /** Today in the shop's time zone. */
  today: PlainDate
}

/**
 * Works out for each order of `source`, a relation with a column `id`, what is
 * locked and until when: what the rules say today, together with the lock the
 * order already has.
 *
 * A lock that exists gives nothing up: it only grows. It may end earlier only
 * by an officer's decision recorded since, and a released one stays released. A
 * lock whose day is past, and that nothing holds, counts as ended even before
 * the sweep has come by.
 *
 * Writes nothing but temporary tables, so plans and exports use it too.
 */
export async function decideOrders(
  trx: Knex.Transaction,
  source: string,
  { rules, today }: LockRules
): Promise<void> {
  await createFacts(trx, source, rules)
  await decideKinds(trx, rules, today)
  await trx.raw(
    `create temporary table ${ORDER_LOCKS} on commit drop as
     with shortening as (
       select id, created_at from privacy_retention_policy
       where shortens order by created_at desc, id desc limit 1
     ),
     both_sides as (
       select f.order_id, f.display_id, f.time_zone, f.sales_channel_id,
         d.locked as rule_locks, d.reason, d.policy_id, d.legal_basis,
         d.counted_from, d.locked_through, d.issued, d.buyer_block,
         d.delivery_block, d.delivery_locked_through, d.changes_after,
         d.fiscal_year_end,
         l.id as lock_id, l.state, l.issued as was_issued,
         l.policy_id as old_policy_id, l.legal_basis as old_legal_basis,
         l.counted_from as old_counted_from,
         l.fiscal_year_end as old_fiscal_year_end,
         case when l.decide_again_after < ? then '{}' else l.buyer_block end as old_buyer_block,
         case when l.decide_again_after < ? then '{}' else l.delivery_block end as old_delivery_block,
         l.locked_through as old_through, l.decide_again_after as old_again,
         s.id as shortened_by,
         -- the first end a lock gets shortens nothing: it had none
         coalesce(l.id is null
           or (l.locked_through is null and d.locked_through is not null)
           or d.locked_through >= l.locked_through
           or (s.id is not null and d.locked_through is not null), false) as rule_wins,
         (${isDue("l")} and d.locked is false
           and not ${heldBy("l", "o.customer_id")}) as due
       from ${FACTS} f
       join "order" o on o.id = f.order_id
       join ${KINDS} d on d.kind = f.kind
       left join privacy_retention_lock l on l.record = 'order' and l.record_id = f.order_id
       left join shortening s on s.created_at > l.created_at
         and s.id is distinct from l.policy_decision_id
     ),
     decided as (
       select *, case
         when state = 'released' or due then false
         when state is null then rule_locks
         when reason = 'canceled_before_issue' and not was_issued then false
         else true
       end as locked
       from both_sides
     )
     select order_id, display_id, time_zone, sales_channel_id, lock_id, state,
       locked, shortened_by, rule_wins, ${CHANGES_AFTER} as changes_after,
       case when rule_wins or not locked then reason end as reason,
       case when rule_wins then policy_id else old_policy_id end as policy_id,
       case when rule_wins then legal_basis else old_legal_basis end as legal_basis,
       case when rule_wins and shortened_by is not null then counted_from
         else greatest(counted_from, old_counted_from) end as counted_from,
       case when rule_wins then fiscal_year_end else old_fiscal_year_end end as fiscal_year_end,
       case when rule_wins then locked_through else old_through end as locked_through,
       (issued or coalesce(was_issued, false)) as issued,
       ${union("buyer_block")}, ${union("delivery_block")},
       delivery_locked_through
     from decided`,
    [today, today, today]
  )
  await trx.raw(`analyze ${ORDER_LOCKS} (order_id)`)
}

/**
 * SQL: the day after which the blocks are decided again. It never comes nearer
 * but by a recorded decision that sets or shortens the end: until then, what is
 * held stays held.
 */
const CHANGES_AFTER = `case
  when lock_id is null or not was_issued or shortened_by is not null
    or old_again < ?
    or (old_through is null and locked_through is not null) then changes_after
  when old_again is null or changes_after is null then null
  else greatest(changes_after, old_again) end`

/** The fields of both sides, each once, in the order reports show them. */
function union(block: string): string {
  return `array(
    select field from unnest(array['name', 'street', 'place', 'organization_number'])
      with ordinality as known(field, position)
    where locked and (field = any(${block})
      or (not (rule_wins and shortened_by is not null) and field = any(old_${block})))
    order by position
  ) as ${block}`
}
