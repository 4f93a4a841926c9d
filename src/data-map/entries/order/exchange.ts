import { definePersonalData } from "../../define-personal-data"
import { actor, looseMetadata, recordMetadata } from "./rules"

/** Exchanges. */
export const orderExchange = definePersonalData({
  table: "order_exchange",
  module: "order",
  label: { en: "Exchanges", nb: "Bytter" },
  category: "orders",
  purposes: ["order", "customer_relation", "bookkeeping"],
  source: "staff",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "An exchange changes what was sold and can leave a difference to pay",
  columns: {
    created_by: actor(
      "created_by",
      "Where the shop lets customers exchange by themselves, your customer number stands here"
    ),
    metadata: recordMetadata(
      "Only the keys that tie the exchange to the accounts stay while the order is locked"
    ),
  },
  notPersonal: [
    "id",
    "order_id",
    "return_id",
    "order_version",
    "display_id",
    "no_notification",
    "allow_backorder",
    "difference_due",
    "raw_difference_due",
    "canceled_at",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "order_id",
    "order_version",
    "display_id",
    "difference_due",
    "raw_difference_due",
    "created_at",
  ],
})

/** Lines of exchanges. */
export const orderExchangeItem = definePersonalData({
  table: "order_exchange_item",
  module: "order",
  label: { en: "Exchanged items", nb: "Byttede varer" },
  category: "orders",
  purposes: ["order", "customer_relation", "bookkeeping"],
  source: "staff",
  reach: [{ column: "t.exchange_id", in: "order_exchange" }],
  rows: "keep",
  why: "What was exchanged, and how many, belongs to the sale",
  columns: {
    note: {
      category: "support",
      treatment: "clear",
      why: "Why the goods did not suit you is of no use after the exchange",
    },
    metadata: looseMetadata(
      "Custom data on an exchanged item is of no use after the exchange"
    ),
  },
  notPersonal: [
    "id",
    "exchange_id",
    "item_id",
    "quantity",
    "raw_quantity",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["exchange_id", "item_id", "quantity", "raw_quantity", "created_at"],
})
