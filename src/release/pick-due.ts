import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isDue } from "../locks/due"
import { heldBy } from "../locks/held"
import type { ReleaseRoot } from "./roots"

/** Records whose locks end in this transaction, as a temporary table. */
export const PICKED = "privacy_picked_records"

/** Which of the locks that are due. */
export type DueFilter = {
  /** At most so many. */
  limit: number
  /** Only those that officers were told of so many days before. */
  announcedDays?: number
  /** Ids of locks to pass over: they could not be released before. */
  skip: readonly string[]
}

/**
 * SQL: a lock `l`, of an order `o` where it belongs to one, whose day is past
 * and that no hold covers.
 *
 * No lock can be due that ends later than today is anywhere on earth: that
 * bound is one the index knows.
 */
export const DUE = `l.state = 'locked'
  and l.locked_through < to_char(clock_timestamp() + interval '14 hours', 'YYYY-MM-DD')
  and ${isDue("l")} and not ${heldBy("l", "o.customer_id")}`

/** SQL: officers were told of the lock `l` at least so many days ago. */
export const ANNOUNCED = `(?::int = 0 or l.announced_at <=
  clock_timestamp() - make_interval(days => ?::int))`

/**
 * Picks the next records whose locks are due, and holds their locks, so that no
 * other worker takes them. The shop's own rows are not held yet.
 *
 * @returns how many there are.
 */
export async function pickDue(
  trx: Knex.Transaction,
  root: ReleaseRoot,
  { limit, announcedDays = 0, skip }: DueFilter
): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `create temporary table ${PICKED} on commit drop as
     select l.record_id as id, l.id as lock_id, l.locked_through,
       l.fingerprint, l.fingerprinted_at as as_of, ${root.columns}
     from privacy_retention_lock l ${root.joins}
     where l.record = ? and ${DUE} and ${ANNOUNCED} and not l.id = any(?)
     order by l.locked_through, l.record_id limit ?
     for update of l skip locked`,
    [root.record, announcedDays, announcedDays, [...skip], limit]
  )
  await trx.raw(`analyze ${PICKED} (id)`)
  return rowCount
}
