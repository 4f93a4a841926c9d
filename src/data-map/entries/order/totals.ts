import { definePersonalData } from "../../define-personal-data"

/** Totals of each version of an order. */
export const orderSummary = definePersonalData({
  table: "order_summary",
  module: "order",
  label: { en: "Order totals", nb: "Ordretotaler" },
  category: "orders",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "Totals are figures of the accounts",
  columns: {},
  notPersonal: [
    "id",
    "order_id",
    "version",
    "totals",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["order_id", "version", "totals", "created_at"],
})

/** Money in and out of an order. */
export const orderTransaction = definePersonalData({
  table: "order_transaction",
  module: "order",
  label: {
    en: "Payments booked on orders",
    nb: "Betalinger ført på bestillinger",
  },
  category: "payment",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "Every payment and refund is an entry in the accounts",
  columns: {
    reference_id: {
      category: "payment",
      treatment: "clear",
      whileLocked: "keep",
      // Medusa's own ids lead to the capture or refund, which stays as well.
      onlyWhere: "t.reference_id !~ '^[a-z_]+_[0-9A-Z]{26}$'",
      why: "A payment reference that is not ours, such as a bank's, proves the payment while the record is locked",
    },
  },
  notPersonal: [
    "id",
    "order_id",
    "version",
    "amount",
    "raw_amount",
    "currency_code",
    "reference",
    "return_id",
    "claim_id",
    "exchange_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "order_id",
    "version",
    "amount",
    "raw_amount",
    "currency_code",
    "reference",
    "created_at",
  ],
})

/** Store credit, gift cards and credits given on an order. */
export const orderCreditLine = definePersonalData({
  table: "order_credit_line",
  module: "order",
  label: { en: "Credits on orders", nb: "Krediteringer på bestillinger" },
  category: "payment",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "A credit lowers what was paid, so its amount is part of the accounts",
  columns: {
    reference: {
      category: "payment",
      source: "staff",
      treatment: "clear",
      // Words that Medusa and the loyalty plugin write, and the shop's own
      // list of refund reasons, name nobody.
      onlyWhere: `t.reference not in
        ('store-credit', 'gift-card', 'payment_collection')
        and not exists (
          select 1 from refund_reason reason where reason.label = t.reference
        )`,
      why: "What a credit refers to can be typed freely; the words the shop itself uses stay",
    },
    reference_id: {
      category: "payment",
      treatment: "clear",
      why: "It holds a store credit account that all your orders share, or text typed by staff; the account's own entries tell the order",
    },
    metadata: {
      category: "payment",
      treatment: "scrub",
      keepKeys: ["created_in_version"],
      why: "Medusa notes here in which version of the order the credit was given; everything else goes",
    },
  },
  notPersonal: [
    "id",
    "order_id",
    "amount",
    "raw_amount",
    "version",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["order_id", "amount", "raw_amount", "version", "created_at"],
})
