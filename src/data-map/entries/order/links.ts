import { definePersonalData } from "../../define-personal-data"

const LINK_DATES = ["created_at", "updated_at", "deleted_at"] as const

/** From an order to the cart it was placed with. */
export const orderCart = definePersonalData({
  table: "order_cart",
  module: "link",
  label: { en: "Carts that became orders", nb: "Kurver som ble bestillinger" },
  category: "orders",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "Store credit is booked under the cart's number, which leads to the order through this link",
  columns: {},
  notPersonal: ["id", "order_id", "cart_id", ...LINK_DATES],
})

/** From an order to its fulfillments. */
export const orderFulfillment = definePersonalData({
  table: "order_fulfillment",
  module: "link",
  label: {
    en: "Shipments of orders",
    nb: "Forsendelser av bestillinger",
  },
  category: "delivery",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "The date of delivery decides when the sale counts, so the order keeps its shipments",
  columns: {},
  notPersonal: ["id", "order_id", "fulfillment_id", ...LINK_DATES],
  figures: ["order_id", "fulfillment_id"],
})

/** From an order to its payments. */
export const orderPaymentCollection = definePersonalData({
  table: "order_payment_collection",
  module: "link",
  label: { en: "Payments of orders", nb: "Betalinger av bestillinger" },
  category: "payment",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.order_id", in: "order" }],
  // asked whether a payment belongs to an order
  indexes: ["payment_collection_id"],
  rows: "keep",
  why: "Accounts must show which payment belongs to which sale, and a refund finds its order here",
  columns: {},
  notPersonal: ["id", "order_id", "payment_collection_id", ...LINK_DATES],
  figures: ["order_id", "payment_collection_id"],
})

/** From an order to the promotions used on it. */
export const orderPromotion = definePersonalData({
  table: "order_promotion",
  module: "link",
  label: {
    en: "Promotions used on orders",
    nb: "Kampanjer brukt på bestillinger",
  },
  category: "discount",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "It says which promotion lowered the price; the promotion itself no longer names anybody",
  columns: {},
  notPersonal: ["id", "order_id", "promotion_id", ...LINK_DATES],
})

/** From a return to the shipment that brought it back. */
export const returnFulfillment = definePersonalData({
  table: "return_fulfillment",
  module: "link",
  label: { en: "Shipments of returns", nb: "Forsendelser av returer" },
  category: "delivery",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.return_id", in: "return" }],
  rows: "keep",
  why: "The return and the parcel it came in belong together",
  columns: {},
  notPersonal: ["id", "return_id", "fulfillment_id", ...LINK_DATES],
})
