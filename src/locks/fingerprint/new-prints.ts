import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ORDER_LOCKS, WORTH_A_LOCK } from "../decide/order-locks"
import { blocksOf } from "./blocks"
import { utc } from "./check-prints"
import { figuresOf } from "./figures"

/** Fresh fingerprints of the orders decided on, as a temporary table. */
export const NEW_PRINTS = "privacy_new_prints"

const PRINTED = "privacy_printed_orders"

/**
 * Rows younger than this may belong to a transaction that has not committed:
 * they are left to the next fingerprint. What the checkout itself wrote, within
 * a second, is complete when the order is placed.
 */
const AS_OF = `least(clock_timestamp(), greatest(
  clock_timestamp() - interval '1 minute', o.created_at + interval '1 second'))`

/**
 * Takes the fingerprints of every order in {@link ORDER_LOCKS} that has a lock
 * or is to get one.
 */
export async function takePrints(trx: Knex.Transaction): Promise<void> {
  await utc(trx)
  await trx.raw(
    `create temporary table ${PRINTED} on commit drop as
     select d.order_id as id, ${AS_OF} as as_of, d.buyer_block, d.delivery_block
     from ${ORDER_LOCKS} d join "order" o on o.id = d.order_id
     where ${WORTH_A_LOCK}`
  )
  await trx.raw(`analyze ${PRINTED} (id)`)
  await trx.raw(
    `create temporary table ${NEW_PRINTS} on commit drop as
     select p.id as order_id, p.as_of, figures.fingerprint,
       blocks.fingerprint as buyer_fingerprint
     from ${PRINTED} p
     join (${figuresOf(PRINTED)}) figures on figures.order_id = p.id
     left join (${blocksOf(PRINTED)}) blocks on blocks.order_id = p.id`
  )
  await trx.raw(`analyze ${NEW_PRINTS} (order_id)`)
}
