import { definePersonalData } from "../../define-personal-data"
import { ORPHANED_COPIES } from "./orphaned-copies"
import { addressColumns, goesWithRow, ROW_COLUMNS } from "../column-sets"

/**
 * Medusa never writes `customer_id` here, and each new address at checkout
 * leaves the one before it behind, referred to by nothing. Those are found by
 * what they say.
 */
export const cartAddress = definePersonalData({
  table: "cart_address",
  module: "cart",
  label: { en: "Addresses in carts", nb: "Adresser i handlekurver" },
  category: "address",
  purposes: ["order"],
  source: "given",
  reach: [
    { referencedBy: "cart", column: "r.shipping_address_id" },
    { referencedBy: "cart", column: "r.billing_address_id" },
    { column: "t.customer_id", in: "customer" },
    ...ORPHANED_COPIES,
  ],
  rows: "delete",
  why: "Addresses typed into a cart go with it; placed orders have copies of their own",
  columns: {
    customer_id: goesWithRow("account", "Says whose address it is"),
    ...addressColumns({
      name: "Typed at checkout, before it was clear whether there would be an order",
      place: "Typed at checkout to work out delivery and tax",
      phone: "Typed at checkout for the carrier",
      country: "Part of an address that no document needs",
      metadata: "Free fields of the storefront about this address",
    }),
  },
  notPersonal: [...ROW_COLUMNS],
})
