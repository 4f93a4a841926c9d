import { definePersonalData } from "../../define-personal-data"
import { looseMetadata, personalCode } from "./rules"

/** Discounts on shipping, one row for each version. */
export const orderShippingMethodAdjustment = definePersonalData({
  table: "order_shipping_method_adjustment",
  module: "order",
  label: { en: "Discounts on shipping", nb: "Rabatter på frakt" },
  category: "discount",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.shipping_method_id", in: "order_shipping_method" }],
  rows: "keep",
  why: "The discount lowered the shipping charge and its VAT",
  columns: {
    code: {
      category: "discount",
      source: "given",
      treatment: "replace",
      replaceWith: "erased_code",
      onlyWhere: `t.code is not null and ${personalCode("t.promotion_id", "t.code")}`,
      why: "A free-shipping code sent to one person names that person; codes open to everybody stay",
    },
    description: {
      category: "discount",
      source: "staff",
      treatment: "clear",
      why: "Free text beside the discount; the accounts need its amount only",
    },
  },
  notPersonal: [
    "id",
    "promotion_id",
    "amount",
    "raw_amount",
    "provider_id",
    "shipping_method_id",
    "version",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "amount",
    "raw_amount",
    "shipping_method_id",
    "version",
    "created_at",
  ],
})

/** VAT of the shipping charge. */
export const orderShippingMethodTaxLine = definePersonalData({
  table: "order_shipping_method_tax_line",
  module: "order",
  label: { en: "VAT on shipping", nb: "Merverdiavgift på frakt" },
  category: "orders",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.shipping_method_id", in: "order_shipping_method" }],
  rows: "keep",
  why: "The VAT on shipping belongs to the VAT of the sale",
  columns: {
    data: looseMetadata(
      "What a tax service answered can repeat the delivery address it was asked about"
    ),
    metadata: looseMetadata(
      "Custom data on the VAT of shipping is not needed to account for it"
    ),
  },
  notPersonal: [
    "id",
    "description",
    "tax_rate_id",
    "code",
    "rate",
    "raw_rate",
    "provider_id",
    "shipping_method_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["code", "rate", "raw_rate", "shipping_method_id", "created_at"],
})
