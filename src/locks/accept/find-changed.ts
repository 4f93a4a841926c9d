import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DataMap } from "../../data-map/types"
import { blocksOf } from "../fingerprint/blocks"
import { utc } from "../fingerprint/check-prints"
import { figuresOf } from "../fingerprint/figures"
import type { LockRow } from "../view/lock-view"
import { printRecords } from "../view/verify-records"

/** Two fingerprints of one record: of its figures, and of its blocks. */
export type Prints = {
  fingerprint: string
  buyer_fingerprint: string | null
}

/** A lock whose record is not what it was, with the fingerprints as it is now. */
export type ChangedLock = { lock: LockRow; now: Prints }

const PRINTED = "privacy_accepted_order"

/**
 * Finds which of an order's locks are broken: marked so by an earlier check, or
 * by a comparison now. A record that is gone is not among them, since there is
 * nothing to accept.
 */
export async function findChanged(
  trx: Knex.Transaction,
  locks: readonly LockRow[],
  map: DataMap
): Promise<ChangedLock[]> {
  const order = locks.find(({ record }) => record === "order")
  const others = locks.filter((lock) => lock !== order)
  const prints = await printRecords(trx, others, map)

  return [
    ...(order ? await printOrder(trx, order) : []),
    ...others.flatMap((lock): ChangedLock[] => {
      const now = prints.find(({ id }) => id === lock.id)?.fingerprint
      return now
        ? [{ lock, now: { fingerprint: now, buyer_fingerprint: null } }]
        : []
    }),
  ].filter(
    ({ lock, now }) =>
      lock.broken_at !== null ||
      now.fingerprint !== lock.fingerprint ||
      now.buyer_fingerprint !== lock.buyer_fingerprint
  )
}

/** The order's fingerprints now, over the rows that its lock's cover. */
async function printOrder(
  trx: Knex.Transaction,
  lock: LockRow
): Promise<ChangedLock[]> {
  await utc(trx)
  await trx.raw(
    `create temporary table ${PRINTED} on commit drop as
     select l.record_id as id, l.fingerprinted_at as as_of, l.issued,
       l.buyer_block, l.delivery_block
     from privacy_retention_lock l where l.id = ?`,
    [lock.id]
  )
  const { rows } = await trx.raw<{ rows: Prints[] }>(
    `select figures.fingerprint,
       case when p.issued then blocks.fingerprint end as buyer_fingerprint
     from ${PRINTED} p
     join (${figuresOf(PRINTED)}) figures on figures.order_id = p.id
     left join (${blocksOf(PRINTED)}) blocks on blocks.order_id = p.id`
  )
  return rows.map((now) => ({ lock, now }))
}
