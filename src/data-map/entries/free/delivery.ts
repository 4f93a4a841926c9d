import type { FreeTable } from "../../types"
import { defineFreeTable } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/** Delivery options the shop offers. */
export const deliveryTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "fulfillment_provider",
    module: "fulfillment",
    reason: "Carriers installed in the shop",
    columns: [...ROW_COLUMNS, "is_enabled"],
  }),
  defineFreeTable({
    table: "fulfillment_set",
    module: "fulfillment",
    reason: "Kinds of delivery a warehouse offers",
    columns: [...ROW_COLUMNS, "name", "type", "metadata"],
  }),
  defineFreeTable({
    table: "service_zone",
    module: "fulfillment",
    reason: "Areas the shop delivers to",
    columns: [...ROW_COLUMNS, "name", "metadata", "fulfillment_set_id"],
  }),
  defineFreeTable({
    table: "geo_zone",
    module: "fulfillment",
    reason: "Countries, provinces and postal codes the shop delivers to",
    columns: [
      ...ROW_COLUMNS,
      "type",
      "country_code",
      "province_code",
      "city",
      "service_zone_id",
      "postal_expression",
      "metadata",
    ],
  }),
  defineFreeTable({
    table: "shipping_option",
    module: "fulfillment",
    reason: "Deliveries customers can choose, with the settings of the carrier",
    columns: [
      ...ROW_COLUMNS,
      "name",
      "price_type",
      "service_zone_id",
      "shipping_profile_id",
      "provider_id",
      "data",
      "metadata",
      "shipping_option_type_id",
    ],
  }),
  defineFreeTable({
    table: "shipping_option_price_set",
    module: "link",
    reason: "Connects deliveries with prices",
    columns: [...ROW_COLUMNS, "shipping_option_id", "price_set_id"],
  }),
  defineFreeTable({
    table: "shipping_option_rule",
    module: "fulfillment",
    reason:
      "Says in which situations a delivery is offered, such as for returns; it is matched against the cart's contents and never filled from a customer",
    columns: [
      ...ROW_COLUMNS,
      "attribute",
      "operator",
      "value",
      "shipping_option_id",
    ],
  }),
  defineFreeTable({
    table: "shipping_option_type",
    module: "fulfillment",
    reason: "Names of kinds of delivery",
    columns: [...ROW_COLUMNS, "label", "description", "code"],
  }),
  defineFreeTable({
    table: "shipping_profile",
    module: "fulfillment",
    reason: "Groups of products that ship alike",
    columns: [...ROW_COLUMNS, "name", "type", "metadata"],
  }),
]
