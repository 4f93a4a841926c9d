import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withoutTriggers } from "../locks/without-triggers"
import type { Ref } from "../shop"

const YEAR_DAYS = 365

/** Everything with a date that retention is counted from. */
const DATED = [
  `update "order" t set DATES(created_at, updated_at) where t.id = ?`,
  `update order_item t set DATES(created_at) where t.order_id = ?`,
  `update order_line_item t set DATES(created_at)
   from order_item i where i.item_id = t.id and i.order_id = ?`,
  `update fulfillment t set DATES(created_at, packed_at, shipped_at, delivered_at)
   from order_fulfillment link
   where link.fulfillment_id = t.id and link.order_id = ?`,
  `update payment t set DATES(created_at, captured_at)
   from order_payment_collection link
   where link.payment_collection_id = t.payment_collection_id
     and link.order_id = ?`,
  ...["capture", "refund"].map(
    (table) => `update ${table} t set DATES(created_at)
      from payment p join order_payment_collection link
        on link.payment_collection_id = p.payment_collection_id
      where p.id = t.payment_id and link.order_id = ?`
  ),
  `update "return" t set DATES(created_at, received_at) where t.order_id = ?`,
  `update order_claim t set DATES(created_at) where t.order_id = ?`,
  `update order_exchange t set DATES(created_at) where t.order_id = ?`,
]

/**
 * Moves an order and all that happened to it into the past, without a lock. By SQL, the only
 * thing in a canary's life that is: Medusa dates everything itself.
 */
export const ageOrder = async (
  db: Knex,
  { id }: Ref,
  years: number
): Promise<void> => {
  await withoutTriggers(db, async (trx) => {
    for (const statement of DATED) {
      await trx.raw(moved(statement, years * YEAR_DAYS), [id])
    }
    // its lock says when it was made, which was not then
    await trx.raw("delete from privacy_retention_lock where order_id = ?", [id])
  })
}

const moved = (statement: string, days: number): string =>
  statement.replace(/DATES\((.*)\)/, (_, columns: string) =>
    columns
      .split(", ")
      .map((one) => `${one} = t.${one} - interval '${days} days'`)
      .join(", ")
  )
