const joined = (table: string, column: string, set: string) =>
  [table, `join ${set} s on s.id = t.${column}`] as const

/** Tables of one customer, and how each joins the sets of `erase-sets.ts`. */
export const ROWS: readonly (readonly [table: string, join: string])[] = [
  ["customer", "where t.id = :customer"],
  ["customer_address", "where t.customer_id = :customer"],
  ["auth_identity", "where t.app_metadata ->> 'customer_id' = :customer"],
  [
    "provider_identity",
    `join auth_identity a on a.id = t.auth_identity_id
     where a.app_metadata ->> 'customer_id' = :customer`,
  ],
  ["customer_account_holder", "where t.customer_id = :customer"],
  [
    "account_holder",
    `join customer_account_holder l on l.account_holder_id = t.id
     where l.customer_id = :customer`,
  ],
  joined('"order"', "id", "my_orders"),
  joined("order_change", "order_id", "my_orders"),
  joined("order_change_action", "order_id", "my_orders"),
  joined("order_cart", "order_id", "my_orders"),
  joined("order_address", "id", "my_addresses"),
  joined("order_item", "order_id", "my_orders"),
  joined("order_line_item", "id", "my_lines"),
  joined("order_line_item_adjustment", "item_id", "my_lines"),
  joined("order_line_item_tax_line", "item_id", "my_lines"),
  joined("order_shipping", "order_id", "my_orders"),
  joined("order_shipping_method", "id", "my_shipping"),
  joined("order_shipping_method_tax_line", "shipping_method_id", "my_shipping"),
  joined("order_summary", "order_id", "my_orders"),
  joined("order_transaction", "order_id", "my_orders"),
  joined("order_promotion", "order_id", "my_orders"),
  joined("order_fulfillment", "order_id", "my_orders"),
  joined("order_payment_collection", "order_id", "my_orders"),
  joined('"return"', "order_id", "my_orders"),
  joined("return_item", "return_id", "my_returns"),
  joined("return_fulfillment", "return_id", "my_returns"),
  joined("payment_collection", "id", "my_collections"),
  joined("payment_session", "payment_collection_id", "my_collections"),
  joined("payment", "payment_collection_id", "my_collections"),
  [
    "capture",
    "join payment p on p.id = t.payment_id join my_collections s on s.id = p.payment_collection_id",
  ],
  [
    "refund",
    "join payment p on p.id = t.payment_id join my_collections s on s.id = p.payment_collection_id",
  ],
  joined("fulfillment", "id", "my_fulfillments"),
  [
    "fulfillment_address",
    "join fulfillment f on f.delivery_address_id = t.id join my_fulfillments s on s.id = f.id",
  ],
  joined("fulfillment_item", "fulfillment_id", "my_fulfillments"),
  joined("fulfillment_label", "fulfillment_id", "my_fulfillments"),
  joined("reservation_item", "line_item_id", "my_lines"),
  joined("cart", "id", "my_carts"),
  joined("cart_address", "id", "my_cart_addresses"),
  joined("cart_line_item", "id", "my_cart_lines"),
  joined("cart_line_item_adjustment", "item_id", "my_cart_lines"),
  joined("cart_line_item_tax_line", "item_id", "my_cart_lines"),
  joined("cart_shipping_method", "id", "my_cart_shipping"),
  joined(
    "cart_shipping_method_tax_line",
    "shipping_method_id",
    "my_cart_shipping"
  ),
  joined("cart_promotion", "cart_id", "my_carts"),
  joined("cart_payment_collection", "cart_id", "my_carts"),
  ["notification", "where t.receiver_id = :customer"],
  [
    "workflow_execution",
    `join my_carts s on s.id = coalesce(t.context #>> '{data,payload,id}',
       t.context #>> '{data,payload,cart_id}',
       t.context #>> '{data,payload,order_id}',
       t.context #>> '{data,payload,customer_id}')`,
  ],
]
