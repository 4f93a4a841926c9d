import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isDue } from "../due"
import type { HoldScopeValue } from "../holds/types"

/** Locks in force that end in one year. */
export type YearCount = { year: number; records: number }

/** Locks in force under one policy. */
export type PolicyCount = { policy: string; records: number }

/** What the locks come to, in numbers. */
export type LockCounts = {
  /** In force. */
  locked: number
  released: number
  /** In force, and no end is set. */
  without_end: number
  /** In force although their last day is past: the next sweep releases them. */
  due: number
  /** Kept by a legal hold, due or not. */
  held: number
  /** Not what their fingerprints say. */
  broken: number
  /** By the year of the last locked day. */
  by_year: YearCount[]
  by_policy: PolicyCount[]
}

/** Tomorrow everywhere: no lock that ends on it or later is past anywhere. */
const TOMORROW =
  "to_char((clock_timestamp() at time zone 'UTC') + interval '1 day', 'YYYY-MM-DD')"

/** Locks by policy and last day: some hundred rows, whatever their number. */
const IN_FORCE = `in_force as materialized (
  select policy_id, locked_through, count(*) as records
  from privacy_retention_lock where state = 'locked'
  group by policy_id, locked_through
)`

const STANDING = "h.lifted_at is null and h.deleted_at is null"

/** Where a hold's reference stands in the locks that it covers. */
const COVERS: readonly [scope: HoldScopeValue, column: string][] = [
  ["order", "order_id"],
  ["fiscal_year", "fiscal_year_end"],
  ["sales_channel", "sales_channel_id"],
]

/**
 * Ids of held locks, found from the holds: there are few of them, and looking
 * from a million locks would take long.
 */
const HELD = COVERS.map(
  ([scope, column]) => `select l.id from privacy_legal_hold h
    join privacy_retention_lock l on l.${column} = h.reference
    where l.state = 'locked' and h.scope = '${scope}' and ${STANDING}`
)
  .concat(
    `select l.id from privacy_legal_hold h
     join "order" o on o.customer_id = h.reference
     join privacy_retention_lock l on l.order_id = o.id
     where l.state = 'locked' and h.scope = 'subject' and ${STANDING}`
  )
  .join(" union ")

/** Counts every lock, in the database. */
export async function countLocks(trx: Knex.Transaction): Promise<LockCounts> {
  const { rows } = await trx.raw<{ rows: [LockCounts] }>(
    `with ${IN_FORCE}
     select
       (select coalesce(sum(records), 0)::int from in_force) as locked,
       (select count(*)::int from privacy_retention_lock)
         - (select coalesce(sum(records), 0)::int from in_force) as released,
       (select coalesce(sum(records), 0)::int from in_force
        where locked_through is null) as without_end,
       (select count(*)::int from privacy_retention_lock l
        where l.state = 'locked' and l.locked_through < ${TOMORROW}
          and ${isDue("l")}) as due,
       (select count(*)::int from (${HELD}) held) as held,
       (select count(*)::int from privacy_retention_lock
        where broken_at is not null) as broken,
       (select coalesce(jsonb_agg(to_jsonb(y) order by y.year), '[]') from (
          select left(locked_through, 4)::int as year, sum(records)::int as records
          from in_force where locked_through is not null group by 1
        ) y) as by_year,
       (select coalesce(jsonb_agg(to_jsonb(p) order by p.policy), '[]') from (
          select policy_id as policy, sum(records)::int as records
          from in_force group by 1
        ) p) as by_policy`
  )
  return rows[0]
}
