import { definePersonalData } from "../../define-personal-data"

/** Shipments, outgoing and returned. */
export const fulfillment = definePersonalData({
  table: "fulfillment",
  module: "fulfillment",
  label: { en: "Shipments", nb: "Forsendelser" },
  category: "delivery",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [
    { referencedBy: "order_fulfillment", column: "r.fulfillment_id" },
    { referencedBy: "return_fulfillment", column: "r.fulfillment_id" },
  ],
  rows: "keep",
  why: "The day goods were shipped or delivered decides the VAT period and when retention begins",
  columns: {
    data: {
      category: "delivery",
      treatment: "clear",
      why: "What the carrier answered, and your pickup point or delivery wishes, are of no use after delivery",
    },
    metadata: {
      category: "delivery",
      source: "staff",
      treatment: "clear",
      why: "Custom data on a shipment is part of no sales document",
    },
  },
  notPersonal: [
    "id",
    "location_id",
    "packed_at",
    "shipped_at",
    "delivered_at",
    "canceled_at",
    "provider_id",
    "shipping_option_id",
    "delivery_address_id",
    "requires_shipping",
    "marked_shipped_by",
    "created_by",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "location_id",
    "packed_at",
    "shipped_at",
    "delivered_at",
    "canceled_at",
    "created_at",
  ],
})
