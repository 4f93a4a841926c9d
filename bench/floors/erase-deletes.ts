import type { Statement } from "./erase-sets"

const deletes = (table: string, column: string, set: string): Statement => [
  table,
  `delete from ${table} t using ${set} s where s.id = t.${column}`,
]

/** Rows that need not exist, referring ones first. */
export const DELETES: readonly Statement[] = [
  [
    "workflow_execution",
    `delete from workflow_execution where id in (
      select w.id from my_carts c cross join lateral (
        select w.id from workflow_execution w
        where coalesce(w.context #>> '{data,payload,id}',
          w.context #>> '{data,payload,cart_id}',
          w.context #>> '{data,payload,order_id}',
          w.context #>> '{data,payload,customer_id}') = c.id offset 0) w)
     and state in ('done', 'failed', 'reverted')`,
  ],
  ["notification", "delete from notification where receiver_id = :customer"],
  deletes("cart_line_item_adjustment", "item_id", "my_cart_lines"),
  deletes("cart_line_item_tax_line", "item_id", "my_cart_lines"),
  deletes(
    "cart_shipping_method_tax_line",
    "shipping_method_id",
    "my_cart_shipping"
  ),
  deletes("cart_line_item", "id", "my_cart_lines"),
  deletes("cart_shipping_method", "id", "my_cart_shipping"),
  deletes("cart_promotion", "cart_id", "my_carts"),
  deletes("cart_payment_collection", "cart_id", "my_carts"),
  deletes("cart", "id", "my_carts"),
  deletes("cart_address", "id", "my_cart_addresses"),
  deletes("fulfillment_label", "fulfillment_id", "my_fulfillments"),
  [
    "customer_address",
    "delete from customer_address where customer_id = :customer",
  ],
  [
    "provider_identity",
    `delete from provider_identity p using auth_identity a
     where a.id = p.auth_identity_id and a.app_metadata ->> 'customer_id' = :customer`,
  ],
  [
    "auth_identity",
    "delete from auth_identity where app_metadata ->> 'customer_id' = :customer",
  ],
  [
    "account_holder",
    `delete from account_holder h using customer_account_holder l
     where l.account_holder_id = h.id and l.customer_id = :customer`,
  ],
  [
    "customer_account_holder",
    "delete from customer_account_holder where customer_id = :customer",
  ],
]
