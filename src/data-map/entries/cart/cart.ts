import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"

/**
 * After an order transfer the order is one person's and its cart another's:
 * only a cart that agrees with its order about the customer follows it.
 */
const SAME_BUYER_AS_ORDER = `exists (
  select 1 from cart c join "order" o on o.id = r.order_id
  where c.id = r.cart_id and (
    c.customer_id = o.customer_id
    or (c.customer_id is null and (c.email is null or lower(btrim(c.email)) = lower(btrim(o.email))))
  ))`

export const cart = definePersonalData({
  table: "cart",
  module: "cart",
  label: { en: "Carts", nb: "Handlekurver" },
  category: "cart",
  purposes: ["order", "improvement"],
  source: "given",
  reach: [
    { column: "t.customer_id", in: "customer" },
    { mailbox: "t.email", owner: "t.customer_id" },
    {
      referencedBy: "order_cart",
      column: "r.cart_id",
      where: SAME_BUYER_AS_ORDER,
    },
  ],
  addresses: ["r.email"],
  rows: "delete",
  firstStage: "t.completed_at is null",
  why: "Nothing needs a cart once it is abandoned or has become an order: the order has its own copy of everything",
  columns: {
    customer_id: goesWithRow("account", "Says whose cart it is"),
    email: goesWithRow(
      "email",
      "The address typed at checkout, also when the order was never placed"
    ),
    metadata: goesWithRow(
      "cart",
      "Free fields of the storefront, such as a greeting or tracking ids"
    ),
    locale: goesWithRow("cart", "The language you shopped in", {
      source: "observed",
    }),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "region_id",
    "sales_channel_id",
    "currency_code",
    "shipping_address_id",
    "billing_address_id",
    "completed_at",
  ],
})
