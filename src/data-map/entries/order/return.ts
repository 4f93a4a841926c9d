import { definePersonalData } from "../../define-personal-data"
import { actor, looseMetadata, recordMetadata } from "./rules"

/** Returns, also those that belong to a claim or an exchange. */
export const orderReturn = definePersonalData({
  table: "return",
  module: "order",
  label: { en: "Returns", nb: "Returer" },
  category: "orders",
  purposes: ["order", "customer_relation", "bookkeeping"],
  source: "given",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "A return is the ground of a credit note, and stock was counted by it",
  columns: {
    created_by: actor(
      "created_by",
      "Where you registered the return yourself, your customer number stands here"
    ),
    metadata: recordMetadata(
      "Only the keys that lead to the credit note stay while the order is locked"
    ),
  },
  notPersonal: [
    "id",
    "order_id",
    "claim_id",
    "exchange_id",
    "order_version",
    "display_id",
    "status",
    "no_notification",
    "refund_amount",
    "raw_refund_amount",
    "received_at",
    "canceled_at",
    "location_id",
    "requested_at",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "order_id",
    "order_version",
    "display_id",
    "refund_amount",
    "raw_refund_amount",
    "received_at",
    "created_at",
  ],
})

/** Lines of returns. */
export const returnItem = definePersonalData({
  table: "return_item",
  module: "order",
  label: { en: "Returned items", nb: "Returnerte varer" },
  category: "orders",
  purposes: ["order", "customer_relation", "bookkeeping"],
  source: "given",
  reach: [{ column: "t.return_id", in: "return" }],
  rows: "keep",
  why: "What came back, and how many, decides the credit and the stock",
  columns: {
    note: {
      category: "support",
      treatment: "clear",
      why: "What you wrote about the return is not needed once it is settled; the reason code stays",
    },
    metadata: looseMetadata(
      "Custom data on a returned item has done its work when the return is settled"
    ),
  },
  notPersonal: [
    "id",
    "return_id",
    "reason_id",
    "item_id",
    "quantity",
    "raw_quantity",
    "received_quantity",
    "raw_received_quantity",
    "damaged_quantity",
    "raw_damaged_quantity",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "return_id",
    "item_id",
    "quantity",
    "raw_quantity",
    "received_quantity",
    "raw_received_quantity",
    "damaged_quantity",
    "raw_damaged_quantity",
    "created_at",
  ],
})
