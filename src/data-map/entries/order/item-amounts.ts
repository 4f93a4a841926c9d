import { definePersonalData } from "../../define-personal-data"
import { looseMetadata, personalCode } from "./rules"

/** Discounts on order lines, one row for each version. */
export const orderLineItemAdjustment = definePersonalData({
  table: "order_line_item_adjustment",
  module: "order",
  label: { en: "Discounts on order lines", nb: "Rabatter på ordrelinjer" },
  category: "discount",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.item_id", in: "order_line_item" }],
  rows: "keep",
  why: "The discount lowered the price and the VAT of the line",
  columns: {
    code: {
      category: "discount",
      source: "given",
      treatment: "replace",
      replaceWith: "erased_code",
      onlyWhere: `t.code is not null and ${personalCode("t.promotion_id", "t.code")}`,
      why: "A code made for one person names that person; codes open to everybody stay",
    },
    description: {
      category: "discount",
      source: "staff",
      treatment: "clear",
      why: "The text beside a discount is free, and only its amount counts in the accounts",
    },
  },
  notPersonal: [
    "id",
    "promotion_id",
    "amount",
    "raw_amount",
    "provider_id",
    "item_id",
    "is_tax_inclusive",
    "version",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "amount",
    "raw_amount",
    "item_id",
    "is_tax_inclusive",
    "version",
    "created_at",
  ],
})

/** VAT of order lines. */
export const orderLineItemTaxLine = definePersonalData({
  table: "order_line_item_tax_line",
  module: "order",
  label: { en: "VAT on order lines", nb: "Merverdiavgift på ordrelinjer" },
  category: "orders",
  purposes: ["order", "bookkeeping"],
  source: "observed",
  reach: [{ column: "t.item_id", in: "order_line_item" }],
  rows: "keep",
  why: "The VAT of a sale must be traceable line by line",
  columns: {
    data: looseMetadata(
      "A tax service may answer with the address it worked from; the rate is kept beside it"
    ),
    metadata: looseMetadata("Custom data on a VAT line is not part of the VAT"),
  },
  notPersonal: [
    "id",
    "description",
    "tax_rate_id",
    "code",
    "rate",
    "raw_rate",
    "provider_id",
    "item_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: ["code", "rate", "raw_rate", "item_id", "created_at"],
})
