/** A table, and the statement that changes it. */
export type Statement = readonly [table: string, sql: string]

/** Figures of five fiscal years stay with their buyer (bokføringsloven § 13). */
const LOCKED = "created_at >= date_trunc('year', now()) - interval '5 years'"

/** The rows a shop's developer would look up first. */
export const SETS: Readonly<Record<string, string>> = {
  my_orders: `select id, ${LOCKED} as locked, billing_address_id, shipping_address_id
    from "order" where customer_id = :customer`,
  my_carts: `select id, shipping_address_id, billing_address_id from cart
    where customer_id = :customer`,
  my_addresses: `select id, bool_or(locked) as locked from (
      select billing_address_id as id, locked from my_orders
      union all select shipping_address_id, locked from my_orders
      union all select a.details -> 'old' ->> 'id', false
        from order_change_action a join my_orders o on o.id = a.order_id
        where a.details ->> 'type' = 'shipping_address'
    ) found where id is not null group by id`,
  my_lines: `select i.item_id as id, bool_or(o.locked) as locked from order_item i
    join my_orders o on o.id = i.order_id group by i.item_id`,
  my_cart_lines: `select l.id from cart_line_item l join my_carts c on c.id = l.cart_id`,
  my_cart_shipping: `select m.id from cart_shipping_method m
    join my_carts c on c.id = m.cart_id`,
  my_shipping: `select distinct m.shipping_method_id as id from order_shipping m
    join my_orders o on o.id = m.order_id`,
  my_collections: `select l.payment_collection_id as id, o.locked
    from order_payment_collection l join my_orders o on o.id = l.order_id`,
  my_returns: `select r.id from "return" r join my_orders o on o.id = r.order_id`,
  my_fulfillments: `select fulfillment_id as id from order_fulfillment l
      join my_orders o on o.id = l.order_id
    union select fulfillment_id from return_fulfillment l
      join my_returns r on r.id = l.return_id`,
  my_cart_addresses: `select shipping_address_id as id from my_carts
    union select billing_address_id from my_carts`,
}
