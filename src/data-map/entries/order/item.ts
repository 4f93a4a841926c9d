import { definePersonalData } from "../../define-personal-data"
import { looseMetadata, personalizedLine } from "./rules"

/** Quantities and prices, one row for each line in each version of the order. */
export const orderItem = definePersonalData({
  table: "order_item",
  module: "order",
  label: { en: "Quantities on orders", nb: "Antall på bestillinger" },
  category: "orders",
  purposes: ["order", "bookkeeping"],
  source: "given",
  reach: [{ column: "t.order_id", in: "order" }],
  rows: "keep",
  why: "Quantities and prices of every version of the order are accounting figures",
  columns: {
    metadata: looseMetadata(
      "Each version of the order repeats what was written on its lines, such as an engraving or a greeting"
    ),
  },
  notPersonal: [
    "id",
    "order_id",
    "version",
    "item_id",
    "quantity",
    "raw_quantity",
    "fulfilled_quantity",
    "raw_fulfilled_quantity",
    "shipped_quantity",
    "raw_shipped_quantity",
    "return_requested_quantity",
    "raw_return_requested_quantity",
    "return_received_quantity",
    "raw_return_received_quantity",
    "return_dismissed_quantity",
    "raw_return_dismissed_quantity",
    "written_off_quantity",
    "raw_written_off_quantity",
    "delivered_quantity",
    "raw_delivered_quantity",
    "unit_price",
    "raw_unit_price",
    "compare_at_unit_price",
    "raw_compare_at_unit_price",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "order_id",
    "version",
    "item_id",
    "quantity",
    "raw_quantity",
    "raw_fulfilled_quantity",
    "raw_shipped_quantity",
    "raw_return_requested_quantity",
    "raw_return_received_quantity",
    "raw_return_dismissed_quantity",
    "raw_written_off_quantity",
    "raw_delivered_quantity",
    "unit_price",
    "raw_unit_price",
    "compare_at_unit_price",
    "raw_compare_at_unit_price",
    "created_at",
  ],
})

/** A step of an edit, claim or exchange that brings a new line. */
const ADDS_LINE = "r.action = 'ITEM_ADD'"

/**
 * The lines themselves, with a copy of what the catalogue said that day. Medusa
 * makes a line as soon as it is added to an edit: until that is confirmed, and
 * for ever when it is given up, only the edit's steps lead to it.
 */
export const orderLineItem = definePersonalData({
  table: "order_line_item",
  module: "order",
  label: { en: "Order lines", nb: "Ordrelinjer" },
  category: "orders",
  purposes: ["order", "bookkeeping"],
  source: "given",
  reach: [
    { referencedBy: "order_item", column: "r.item_id" },
    {
      referencedBy: "order_change_action",
      column: "r.details->>'reference_id'",
      where: ADDS_LINE,
    },
  ],
  rows: "keep",
  why: "A sales document says what was sold and at which price; product texts name nobody",
  columns: {
    title: {
      category: "orders",
      treatment: "replace",
      replaceWith: "erased_code",
      whileLocked: "keep",
      onlyWhere: personalizedLine("t"),
      why: "A custom line can carry your name or words; it describes the goods sold, so it stays while the sales document must",
    },
    subtitle: {
      category: "orders",
      treatment: "clear",
      whileLocked: "keep",
      onlyWhere:
        "t.subtitle is distinct from t.variant_title and t.subtitle is distinct from t.product_title",
      why: "A second line of text that is not the catalogue's own belongs to the goods described",
    },
    thumbnail: {
      category: "orders",
      treatment: "clear",
      onlyWhere: "t.product_id is null",
      why: "The picture of a custom line may be one of yours, and no sales document shows it",
    },
    variant_option_values: {
      category: "orders",
      treatment: "clear",
      whileLocked: "keep",
      why: "The options chosen describe the goods; shops use them for engravings and the like as well",
    },
    metadata: looseMetadata(
      "Engravings, greetings and wishes for the line are not part of the sales document"
    ),
  },
  notPersonal: [
    "id",
    "totals_id",
    "variant_id",
    "product_id",
    "product_title",
    "product_description",
    "product_subtitle",
    "product_type",
    "product_type_id",
    "product_collection",
    "product_handle",
    "variant_sku",
    "variant_barcode",
    "variant_title",
    "requires_shipping",
    "is_discountable",
    "is_tax_inclusive",
    "is_custom_price",
    "is_giftcard",
    "compare_at_unit_price",
    "raw_compare_at_unit_price",
    "unit_price",
    "raw_unit_price",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
  figures: [
    "variant_id",
    "product_id",
    "product_title",
    "variant_sku",
    "is_tax_inclusive",
    "is_giftcard",
    "compare_at_unit_price",
    "raw_compare_at_unit_price",
    "unit_price",
    "raw_unit_price",
    "created_at",
  ],
})
