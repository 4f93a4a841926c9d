import { definePersonalData } from "../../define-personal-data"

/**
 * A collection of a cart that became an order belongs to the order: after an
 * order transfer the cart is still its first owner's, the payment is not.
 */
const NO_ORDER = (collection: string) => `not exists (
  select 1 from order_payment_collection link
  where link.payment_collection_id = ${collection}
)`

/** SQL over `t`: no order and no payment came of it. */
export const LEFT_BEHIND = (collection: string) =>
  `${NO_ORDER(collection)} and not exists (
    select 1 from payment p where p.payment_collection_id = ${collection}
  )`

/** What is to be paid for one order or cart. */
export const paymentCollection = definePersonalData({
  table: "payment_collection",
  module: "payment",
  label: { en: "Amounts to pay", nb: "Beløp til betaling" },
  category: "payment",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [
    {
      referencedBy: "order_payment_collection",
      column: "r.payment_collection_id",
    },
    {
      referencedBy: "cart_payment_collection",
      column: "r.payment_collection_id",
      where: NO_ORDER("r.payment_collection_id"),
    },
  ],
  rows: "delete",
  deleteWhere: LEFT_BEHIND("t.id"),
  why: "What was paid for an order stays in the accounts; a checkout that was left leaves nothing",
  columns: {
    metadata: {
      category: "payment",
      treatment: "clear",
      why: "Custom data on the amount to pay is part of no document; the payment has its own",
    },
  },
  notPersonal: [
    "id",
    "currency_code",
    "amount",
    "raw_amount",
    "authorized_amount",
    "raw_authorized_amount",
    "captured_amount",
    "raw_captured_amount",
    "refunded_amount",
    "raw_refunded_amount",
    "completed_at",
    "status",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})

/** From a cart to what is to be paid for it. */
export const cartPaymentCollection = definePersonalData({
  table: "cart_payment_collection",
  module: "link",
  label: { en: "Payments of carts", nb: "Betalinger av handlekurver" },
  category: "cart",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.cart_id", in: "cart" }],
  rows: "delete",
  why: "The order has its own link to its payment, and a cart that never became an order needs none",
  columns: {},
  notPersonal: [
    "id",
    "cart_id",
    "payment_collection_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})
