import { definePersonalData } from "../../define-personal-data"
import { personalizedLine } from "../order/rules"

/** What was in a shipment. */
export const fulfillmentItem = definePersonalData({
  table: "fulfillment_item",
  module: "fulfillment",
  label: { en: "Contents of shipments", nb: "Innhold i forsendelser" },
  category: "delivery",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.fulfillment_id", in: "fulfillment" }],
  rows: "keep",
  why: "How many of which goods left the stock is counted by these lines",
  columns: {
    title: {
      category: "orders",
      treatment: "replace",
      replaceWith: "erased_code",
      whileLocked: "keep",
      onlyWhere: `exists (
        select 1 from order_line_item line
        where line.id = t.line_item_id and t.title is distinct from line.variant_title
          and ${personalizedLine("line")}
      )`,
      why: "A custom line is packed under its own text, which can carry your name; it goes when the order line's text goes",
    },
  },
  notPersonal: [
    "id",
    "sku",
    "barcode",
    "quantity",
    "raw_quantity",
    "line_item_id",
    "inventory_item_id",
    "fulfillment_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "sku",
    "quantity",
    "raw_quantity",
    "line_item_id",
    "fulfillment_id",
    "created_at",
  ],
})

/** Parcel labels and tracking. */
export const fulfillmentLabel = definePersonalData({
  table: "fulfillment_label",
  module: "fulfillment",
  label: { en: "Parcel labels and tracking", nb: "Pakkelapper og sporing" },
  category: "delivery",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.fulfillment_id", in: "fulfillment" }],
  rows: "delete",
  why: "A label shows name and address, tracking opens the carrier's page about the parcel, and no bookkeeping law asks for either",
  columns: {
    tracking_number: {
      category: "delivery",
      treatment: "replace",
      replaceWith: "random",
      why: "With the parcel number the carrier's page shows where it went",
    },
    tracking_url: {
      category: "delivery",
      treatment: "replace",
      replaceWith: "random",
      why: "The link often carries the postal code besides the parcel number",
    },
    label_url: {
      category: "delivery",
      treatment: "replace",
      replaceWith: "random",
      why: "It opens the printed label with name and address",
    },
  },
  notPersonal: [
    "id",
    "fulfillment_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})
