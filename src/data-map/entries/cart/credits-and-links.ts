import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"

export const creditLine = definePersonalData({
  table: "credit_line",
  module: "cart",
  label: { en: "Credit used in carts", nb: "Tilgodebeløp brukt i kurver" },
  category: "loyalty",
  purposes: ["order"],
  source: "given",
  reach: [{ column: "t.cart_id", in: "cart" }],
  rows: "delete",
  why: "Credit put aside in a cart moves no money; what was spent stands on the order",
  columns: {
    reference_id: goesWithRow(
      "loyalty",
      "Leads to your store credit or to a gift card"
    ),
    metadata: goesWithRow("loyalty", "Free fields about the credit"),
  },
  notPersonal: [...ROW_COLUMNS, "cart_id", "reference", "amount", "raw_amount"],
})

export const cartPromotion = definePersonalData({
  table: "cart_promotion",
  module: "cart",
  label: { en: "Discount codes in carts", nb: "Rabattkoder i kurver" },
  category: "discount",
  purposes: ["order"],
  source: "given",
  reach: [{ column: "t.cart_id", in: "cart" }],
  rows: "delete",
  why: "A link to a cart that is gone leads nowhere",
  columns: {},
  notPersonal: [...ROW_COLUMNS, "cart_id", "promotion_id"],
})
