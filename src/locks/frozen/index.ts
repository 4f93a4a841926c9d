import { itemTables } from "./items"
import { moneyTables } from "./money"
import { order } from "./order"
import { shippingTables } from "./shipping"
import type { FrozenTable } from "./types"

export { BLOCK_COLUMNS, BUYER_ADDRESS, DELIVERY_ADDRESS } from "./blocks"
export type { FrozenRule, FrozenTable } from "./types"

/**
 * Every table whose figures stay while an order is locked. What is not here is
 * never frozen: status, totals that Medusa writes again, the customer, e-mail,
 * metadata, texts.
 */
export const FROZEN: readonly FrozenTable[] = [
  order,
  ...itemTables,
  ...shippingTables,
  ...moneyTables,
]

/** The declaration's SQL with the schema's name put in. */
export function inSchema(sql: string, schema: string): string {
  return sql.replaceAll("{schema}", schema)
}
