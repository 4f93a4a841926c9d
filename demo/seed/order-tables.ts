const PAYMENTS = `payment_collection_id in (
  select payment_collection_id from order_payment_collection
  where order_id = $1)`
const FULFILLMENTS = `select fulfillment_id from order_fulfillment
  where order_id = $1`
const CARTS = "select cart_id from order_cart where order_id = $1"

/** Rows of one order, by table: SQL over the order's id. */
export const ORDER_TABLES: Readonly<Record<string, string>> = {
  order: "id = $1",
  order_address: `id in (
    select unnest(array[shipping_address_id, billing_address_id])
    from "order" where id = $1)`,
  order_item: "order_id = $1",
  order_line_item: `id in (
    select item_id from order_item where order_id = $1)`,
  order_shipping: "order_id = $1",
  order_shipping_method: `id in (
    select shipping_method_id from order_shipping where order_id = $1)`,
  order_summary: "order_id = $1",
  order_change: "order_id = $1",
  order_change_action: "order_id = $1",
  order_transaction: "order_id = $1",
  order_credit_line: "order_id = $1",
  return: "order_id = $1",
  order_claim: "order_id = $1",
  fulfillment: `id in (${FULFILLMENTS})`,
  payment_collection: `id in (
    select payment_collection_id from order_payment_collection
    where order_id = $1)`,
  payment: PAYMENTS,
  payment_session: PAYMENTS,
  capture: `payment_id in (select id from payment where ${PAYMENTS})`,
  refund: `payment_id in (select id from payment where ${PAYMENTS})`,
  cart: `id in (${CARTS})`,
  invoice: "order_id = $1",
}

/** The same for a customer. */
export const CUSTOMER_TABLES: Readonly<Record<string, string>> = {
  customer: "id = $1",
  customer_address: "customer_id = $1",
}
