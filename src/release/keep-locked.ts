import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  decideOrders,
  type LockRules,
  ORDER_LOCKS,
} from "../locks/decide/order-locks"
import { writeLocks } from "../locks/refresh-locks"
import { PICKED } from "./pick-due"

/**
 * Decides once more about the orders picked: an event that nobody told us of
 * may have lengthened a lock. Those stay, with their new day, and are no
 * longer picked.
 *
 * @returns how many stay locked.
 */
export async function keepLocked(
  trx: Knex.Transaction,
  settings: LockRules
): Promise<number> {
  await decideOrders(trx, PICKED, settings)
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `delete from ${PICKED} p using ${ORDER_LOCKS} d
     where d.order_id = p.id and d.locked`
  )
  if (rowCount) {
    await writeLocks(trx, settings)
  }
  return rowCount
}
