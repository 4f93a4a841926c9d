import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { blocksOf } from "./blocks"
import { figuresOf } from "./figures"

/** Locks of orders whose fingerprints are looked at, as a temporary table. */
const CHECKED = "privacy_checked_locks"

/** A lock whose record is no longer what its fingerprint says. */
export type BrokenLock = {
  id: string
  record: "order"
  record_id: string
  /** What differs: amounts, lines, dates; or the buyer and the place. */
  differs: ("figures" | "blocks")[]
}

/**
 * Compares records with the fingerprints of their locks: the figures as they
 * were when the print was taken, and the blocks.
 *
 * @param locks - SQL condition over `l`, the lock rows to look at
 */
export async function findBroken(
  trx: Knex.Transaction,
  locks: string,
  bindings: readonly unknown[] = []
): Promise<BrokenLock[]> {
  await utc(trx)
  await trx.raw(`drop table if exists pg_temp.${CHECKED}`)
  await trx.raw(
    `create temporary table ${CHECKED} on commit drop as
     select l.record_id as id, l.id as lock_id, l.fingerprinted_at as as_of,
       l.buyer_block, l.delivery_block, l.fingerprint, l.buyer_fingerprint
     from privacy_retention_lock l
     where l.record = 'order' and l.state = 'locked' and (${locks})`,
    bindings as never
  )
  await trx.raw(`analyze ${CHECKED} (id)`)
  const { rows } = await trx.raw<{
    rows: { id: string; record_id: string; figures: boolean; blocks: boolean }[]
  }>(
    `select * from (
       select c.lock_id as id, c.id as record_id,
         figures.fingerprint is distinct from c.fingerprint as figures,
         c.buyer_fingerprint is not null
           and blocks.fingerprint is distinct from c.buyer_fingerprint as blocks
       from ${CHECKED} c
       left join (${figuresOf(CHECKED)}) figures on figures.order_id = c.id
       left join (${blocksOf(CHECKED)}) blocks on blocks.order_id = c.id
     ) compared where figures or blocks order by id`
  )
  return rows.map(({ id, record_id, figures, blocks }) => ({
    id,
    record: "order",
    record_id,
    differs: [
      ...(figures ? ["figures" as const] : []),
      ...(blocks ? ["blocks" as const] : []),
    ],
  }))
}

/** Dates are part of a print as text, which must not follow the session. */
export async function utc(trx: Knex.Transaction): Promise<void> {
  await trx.raw(
    `select set_config('timezone', 'UTC', true),
       set_config('datestyle', 'ISO, YMD', true),
       set_config('extra_float_digits', '1', true)`
  )
}
