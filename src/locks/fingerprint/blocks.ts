import { BLOCK_COLUMNS, BUYER_ADDRESS, DELIVERY_ADDRESS } from "../frozen"
import { digestOf } from "./figures"

/**
 * SQL: the SHA-256 over the buyer block and the place of delivery of each
 * order, as `order_id` and `fingerprint`: of the two addresses, the fields that
 * the lock names and no others.
 *
 * @param source - relation with `id` (of the order), `buyer_block` and
 * `delivery_block`
 */
export function blocksOf(source: string): string {
  const parts = [
    ...fieldsOf("buyer", "print.buyer_block"),
    ...fieldsOf("delivery", "print.delivery_block"),
  ]
  return `select print.id as order_id, ${digestOf(parts.join(" || "))} as fingerprint
    from ${source} print join "order" o on o.id = print.id
    left join order_address buyer on buyer.id = ${BUYER_ADDRESS}
    left join order_address delivery on delivery.id = ${DELIVERY_ADDRESS}`
}

function fieldsOf(address: string, block: string): string[] {
  return Object.entries(BLOCK_COLUMNS).map(([field, columns]) => {
    const values = columns.map((column) => `${address}."${column}"`)
    return `case when '${field}' = any(${block})
      then '${address} ${field} ' || row(${values.join(", ")})::text || e'\\n' else '' end`
  })
}
