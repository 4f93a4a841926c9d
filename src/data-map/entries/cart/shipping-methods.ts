import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"

export const cartShippingMethod = definePersonalData({
  table: "cart_shipping_method",
  module: "cart",
  label: { en: "Delivery chosen in carts", nb: "Leveringsvalg i kurver" },
  category: "delivery",
  purposes: ["order"],
  source: "given",
  reach: [{ column: "t.cart_id", in: "cart" }],
  rows: "delete",
  why: "A delivery that was only considered needs no record",
  columns: {
    data: goesWithRow(
      "delivery",
      "The pick-up point you chose and notes to the carrier"
    ),
    metadata: goesWithRow("delivery", "Free fields about the delivery"),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "cart_id",
    "name",
    "description",
    "amount",
    "raw_amount",
    "is_tax_inclusive",
    "shipping_option_id",
  ],
})

export const cartShippingMethodAdjustment = definePersonalData({
  table: "cart_shipping_method_adjustment",
  module: "cart",
  label: {
    en: "Discounts on delivery in carts",
    nb: "Rabatter på levering i kurver",
  },
  category: "discount",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.shipping_method_id", in: "cart_shipping_method" }],
  rows: "delete",
  why: "A discount on delivery goes with the delivery it was offered for",
  columns: {
    code: goesWithRow("discount", "Codes for free delivery can be personal"),
    description: goesWithRow("discount", "Free text about the discount"),
    metadata: goesWithRow("discount", "Free fields about the discount"),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "promotion_id",
    "amount",
    "raw_amount",
    "provider_id",
    "shipping_method_id",
  ],
})

export const cartShippingMethodTaxLine = definePersonalData({
  table: "cart_shipping_method_tax_line",
  module: "cart",
  label: {
    en: "Taxes on delivery in carts",
    nb: "Avgifter på levering i kurver",
  },
  category: "cart",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.shipping_method_id", in: "cart_shipping_method" }],
  rows: "delete",
  why: "Tax worked out for a delivery in a cart was never charged from here",
  columns: {
    data: goesWithRow(
      "cart",
      "Answer of the tax service, which may repeat the place of delivery"
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
    "shipping_method_id",
  ],
})
