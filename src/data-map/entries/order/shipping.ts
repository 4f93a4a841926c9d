import { definePersonalData } from "../../define-personal-data"
import { looseMetadata } from "./rules"

/** Which shipping method belongs to which version of an order. */
export const orderShipping = definePersonalData({
  table: "order_shipping",
  module: "order",
  label: {
    en: "Shipping choices on orders",
    nb: "Fraktvalg på bestillinger",
  },
  category: "delivery",
  purposes: ["order", "bookkeeping"],
  source: "given",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "It ties the shipping charge to its order, return, claim or exchange",
  columns: {},
  notPersonal: [
    "id",
    "order_id",
    "version",
    "shipping_method_id",
    "return_id",
    "claim_id",
    "exchange_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["order_id", "version", "shipping_method_id", "created_at"],
})

/** The shipping charged on an order. */
export const orderShippingMethod = definePersonalData({
  table: "order_shipping_method",
  module: "order",
  label: { en: "Shipping on orders", nb: "Frakt på bestillinger" },
  category: "delivery",
  purposes: ["order", "bookkeeping"],
  source: "given",
  reach: [{ referencedBy: "order_shipping", column: "r.shipping_method_id" }],
  rows: "keep",
  why: "The shipping charge is part of the sale and carries VAT",
  columns: {
    description: {
      category: "delivery",
      treatment: "clear",
      why: "The name of the method is enough in the sales document; its description can be any JSON",
    },
    data: looseMetadata(
      "Pickup point, time slot and messages to the carrier are of no use after delivery",
      "delivery"
    ),
    metadata: looseMetadata(
      "Custom data on the shipping, such as a door code, is of no use after delivery",
      "delivery"
    ),
  },
  notPersonal: [
    "id",
    "name",
    "amount",
    "raw_amount",
    "is_tax_inclusive",
    "is_custom_amount",
    "shipping_option_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "name",
    "amount",
    "raw_amount",
    "is_tax_inclusive",
    "shipping_option_id",
    "created_at",
  ],
})
