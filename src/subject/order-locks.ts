import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { decideOrders, ORDER_LOCKS } from "../locks/decide/order-locks"
import { setOf } from "./sql"
import type { OrderLock, ReachSettings } from "./types"

/**
 * Decides for every order in reach whether bookkeeping law locks it, and writes
 * the decision beside its id. Everything that hangs on an order inherits it.
 *
 * Where an order has no billing address, its shipping address is the buyer's.
 */
export async function lockOrders(
  trx: Knex.Transaction,
  settings: ReachSettings
): Promise<OrderLock[]> {
  await decideOrders(trx, setOf("order"), settings)
  await addBlocks(trx)
  await trx.raw(
    `update ${setOf("order")} s set locked = d.locked, block = d.buyer_block,
       buyer_block = d.buyer_block,
       delivery_block = case when o.billing_address_id is null
         then array(select distinct unnest(d.buyer_block || d.delivery_block))
         else d.delivery_block end
     from ${ORDER_LOCKS} d join "order" o on o.id = d.order_id
     where s.id = d.order_id`
  )
  const { rows } = await trx.raw<{ rows: OrderLock[] }>(
    `select d.order_id, d.display_id, d.locked, d.reason, d.policy_id,
       d.legal_basis, d.counted_from, d.locked_through, d.issued, d.buyer_block,
       d.delivery_block, d.delivery_locked_through, d.changes_after
     from ${ORDER_LOCKS} d join "order" o on o.id = d.order_id
     order by o.created_at, o.id`
  )
  return rows
}

/** Makes room for the two blocks beside the ids; without them nothing is held. */
export async function addBlocks(trx: Knex.Transaction): Promise<OrderLock[]> {
  await trx.raw(
    `alter table ${setOf("order")}
       add column buyer_block text[], add column delivery_block text[]`
  )
  return []
}
