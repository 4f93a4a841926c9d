import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  CORRECTABLE,
  type CorrectedAddress,
  type DocumentAddress,
} from "./fields"

/** Both addresses as they stand on the order; null where it has none. */
export type OriginalAddresses = Record<CorrectedAddress, DocumentAddress | null>

/** Reads what the sales document shows, notes left aside. */
export async function readOriginal(
  knex: Knex,
  orderId: string
): Promise<OriginalAddresses> {
  const of = (alias: string) => {
    const pairs = CORRECTABLE.map((column) => `'${column}', ${alias}.${column}`)
    return `case when ${alias}.id is not null
      then jsonb_build_object(${pairs.join(", ")}) end as ${alias}`
  }
  const { rows } = await knex.raw<{ rows: OriginalAddresses[] }>(
    `select ${of("billing")}, ${of("shipping")}
     from "order" o
     left join order_address billing on billing.id = o.billing_address_id
     left join order_address shipping on shipping.id = o.shipping_address_id
     where o.id = ?`,
    [orderId]
  )
  return rows[0] ?? { billing: null, shipping: null }
}
