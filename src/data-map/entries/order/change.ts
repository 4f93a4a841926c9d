import { definePersonalData } from "../../define-personal-data"
import { actor, looseMetadata } from "./rules"

/** The history of an order: edits, returns, claims, exchanges, transfers. */
export const orderChange = definePersonalData({
  table: "order_change",
  module: "order",
  label: { en: "Changes to orders", nb: "Endringer på bestillinger" },
  category: "orders",
  purposes: ["order", "customer_relation"],
  source: "staff",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "The order's amounts follow from its changes, so what changed and when stays",
  columns: {
    description: {
      category: "support",
      treatment: "clear",
      why: "Free text about the change; the figures of the order explain themselves",
    },
    internal_note: {
      category: "support",
      treatment: "clear",
      why: "Staff write about the customer here, and no record needs it",
    },
    declined_reason: {
      category: "support",
      treatment: "clear",
      why: "That the change was declined is recorded; the words of the refusal need not stay",
    },
    metadata: looseMetadata("Custom data on a change is part of no document"),
    created_by: actor(
      "created_by",
      "A customer who asked for a transfer or a return is named here by customer number"
    ),
    requested_by: actor(
      "requested_by",
      "An order transfer notes the number of the customer who requested it"
    ),
    confirmed_by: actor(
      "confirmed_by",
      "A customer who accepted a change is named here by customer number"
    ),
    declined_by: actor(
      "declined_by",
      "A customer who turned a change down is named here by customer number"
    ),
    canceled_by: actor(
      "canceled_by",
      "A customer who took a request back is named here by customer number"
    ),
  },
  notPersonal: [
    "id",
    "order_id",
    "version",
    "status",
    "change_type",
    "requested_at",
    "confirmed_at",
    "declined_at",
    "canceled_at",
    "return_id",
    "claim_id",
    "exchange_id",
    "carry_over_promotions",
    "no_notification",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})
