import { definePersonalData } from "../../define-personal-data"
import { ORDER_INDEXES } from "./orphaned-addresses"
import { recordMetadata } from "./rules"

/**
 * One row per order, whatever its version. Drafts, canceled, archived and
 * deleted orders are rows of this table too.
 */
export const order = definePersonalData({
  table: "order",
  module: "order",
  label: { en: "Orders", nb: "Bestillinger" },
  category: "orders",
  purposes: ["order", "customer_relation", "bookkeeping"],
  source: "given",
  reach: [
    { column: "t.customer_id", in: "customer" },
    { mailbox: "t.email", owner: "t.customer_id" },
  ],
  addresses: ["r.email"],
  indexes: ORDER_INDEXES,
  rows: "keep",
  why: "Order numbers, dates, amounts and VAT are the shop's accounts and stay as figures without a person",
  columns: {
    customer_id: {
      category: "account",
      source: "observed",
      treatment: "clear",
      whileLocked: "keep",
      why: "The customer number ties the order to its buyer as long as the sales document must name one; then the tie is cut",
    },
    email: {
      category: "email",
      purposes: ["order", "order_communication"],
      treatment: "clear",
      why: "No bookkeeping law asks for the buyer's e-mail address",
    },
    locale: {
      category: "account",
      source: "observed",
      treatment: "clear",
      why: "The language you shopped in was only needed to write to you",
    },
    metadata: recordMetadata(
      "Only the keys the accounts need, such as an organization number, stay while the order is locked"
    ),
  },
  notPersonal: [
    "id",
    "region_id",
    "display_id",
    "custom_display_id",
    "version",
    "sales_channel_id",
    "status",
    "is_draft_order",
    "currency_code",
    "shipping_address_id",
    "billing_address_id",
    "no_notification",
    "created_at",
    "updated_at",
    "deleted_at",
    "canceled_at",
  ],
  figures: [
    "display_id",
    "custom_display_id",
    "currency_code",
    "region_id",
    "sales_channel_id",
    "is_draft_order",
    "version",
    "canceled_at",
    "created_at",
  ],
})
