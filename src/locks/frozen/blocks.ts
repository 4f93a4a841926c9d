/**
 * Columns of `order_address` behind each field that a bookkeeping law may name.
 * An organization number stands in the order's metadata, under one of the keys
 * of `retention.record_keys`, and is no column.
 */
export const BLOCK_COLUMNS = {
  name: ["first_name", "last_name", "company"],
  street: ["address_1", "address_2"],
  place: ["postal_code", "city", "province", "country_code"],
  organization_number: [],
} as const satisfies Record<string, readonly string[]>

/**
 * SQL over an order `o`: the address that names the buyer. Where an order has
 * no billing address, it is the one of delivery.
 */
export const BUYER_ADDRESS =
  "coalesce(o.billing_address_id, o.shipping_address_id)"

/** SQL over an order `o`: the address of delivery. */
export const DELIVERY_ADDRESS = "o.shipping_address_id"
