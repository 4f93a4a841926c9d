import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runTransaction } from "../subject/run-transaction"
import type { LockRules } from "./decide/order-locks"
import { type LockChanges, refreshLocks } from "./refresh-locks"

/** Orders by their own ids, or by those of what happened to them. */
export type OrderReferences = {
  order_ids?: readonly string[]
  payment_ids?: readonly string[]
  fulfillment_ids?: readonly string[]
}

const WANTED = "privacy_wanted_orders"

/**
 * Brings the locks of some orders up to date, in a transaction of its own.
 * Running it again changes nothing.
 *
 * @example
 * await refreshOrderLocks(knex, { order_ids: ["order_1"] }, settings)
 */
export async function refreshOrderLocks(
  knex: Knex,
  { order_ids = [], payment_ids = [], fulfillment_ids = [] }: OrderReferences,
  settings: LockRules
): Promise<LockChanges> {
  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      `create temporary table ${WANTED} on commit drop as
       select id from "order" where id = any(?)
       union
       select link.order_id from order_payment_collection link
       join payment p on p.payment_collection_id = link.payment_collection_id
       where p.id = any(?)
       union
       select link.order_id from order_fulfillment link
       where link.fulfillment_id = any(?)`,
      [order_ids, payment_ids, fulfillment_ids].map((ids) => [...ids])
    )
    return await refreshLocks(trx, WANTED, settings)
  })
}
