import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"

export const cartLineItem = definePersonalData({
  table: "cart_line_item",
  module: "cart",
  label: { en: "Items in carts", nb: "Varer i handlekurver" },
  category: "cart",
  purposes: ["order", "improvement"],
  source: "given",
  reach: [{ column: "t.cart_id", in: "cart" }],
  rows: "delete",
  why: "What was in a cart says what you looked for, and no longer serves a purchase",
  columns: {
    title: goesWithRow(
      "cart",
      "Names the product, and on personalized products the text you ordered"
    ),
    subtitle: goesWithRow(
      "cart",
      "Second line of the title, which can hold a personal text as well"
    ),
    metadata: goesWithRow("cart", "Engraving, gift text and other wishes"),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "cart_id",
    "thumbnail",
    "quantity",
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
    "variant_option_values",
    "requires_shipping",
    "is_discountable",
    "is_tax_inclusive",
    "is_custom_price",
    "is_giftcard",
    "compare_at_unit_price",
    "raw_compare_at_unit_price",
    "unit_price",
    "raw_unit_price",
  ],
})

export const cartLineItemAdjustment = definePersonalData({
  table: "cart_line_item_adjustment",
  module: "cart",
  label: { en: "Discounts on cart items", nb: "Rabatter på varer i kurver" },
  category: "discount",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.item_id", in: "cart_line_item" }],
  rows: "delete",
  why: "A discount on an item goes with the item",
  columns: {
    code: goesWithRow("discount", "Discount codes can be made for one person"),
    description: goesWithRow("discount", "Free text about the discount"),
    metadata: goesWithRow("discount", "Free fields about the discount"),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "promotion_id",
    "amount",
    "raw_amount",
    "provider_id",
    "item_id",
    "is_tax_inclusive",
  ],
})

export const cartLineItemTaxLine = definePersonalData({
  table: "cart_line_item_tax_line",
  module: "cart",
  label: { en: "Taxes on cart items", nb: "Avgifter på varer i kurver" },
  category: "cart",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.item_id", in: "cart_line_item" }],
  rows: "delete",
  why: "Tax worked out for a cart is no tax charged; the order has its own",
  columns: {
    data: goesWithRow(
      "cart",
      "Answer of the tax service, which may repeat the address it was asked about"
    ),
    metadata: goesWithRow("cart", "Free fields about the tax"),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "description",
    "tax_rate_id",
    "code",
    "rate",
    "provider_id",
    "item_id",
  ],
})
