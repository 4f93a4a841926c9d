import { definePersonalData } from "../../define-personal-data"
import { addressColumns, goesWithRow, ROW_COLUMNS } from "../column-sets"

export const customerAddress = definePersonalData({
  table: "customer_address",
  module: "customer",
  label: { en: "Address book", nb: "Adressebok" },
  category: "address",
  purposes: ["customer_relation", "order"],
  source: "given",
  reach: [{ column: "t.customer_id", in: "customer" }],
  rows: "delete",
  // every order has an address of its own
  firstStage: "true",
  why: "Saved addresses serve future orders only; every order has an address of its own",
  columns: {
    customer_id: goesWithRow("account", "Says whose address book this is"),
    address_name: goesWithRow(
      "address",
      "Your own name for the address, such as a cabin or a workplace"
    ),
    ...addressColumns({
      name: "Names the person who receives mail at a saved address",
      place:
        "Says where you can be reached in future, which ends with the profile",
      phone: "Used by carriers on future deliveries only",
      country: "Means nothing without the rest of the saved address",
      metadata: "Free fields of the shop, such as door codes",
    }),
  },
  // staff look people up by number, however it is written
  indexes: [`regexp_replace(phone, '[^0-9]', '', 'g')`],
  notPersonal: [...ROW_COLUMNS, "is_default_shipping", "is_default_billing"],
})
