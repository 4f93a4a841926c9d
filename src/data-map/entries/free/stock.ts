import type { FreeTable } from "../../types"
import { defineFreeTable } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/** Stock, and the places it lies in. */
export const stockTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "inventory_item",
    module: "inventory",
    reason: "Describes goods as they lie in stock",
    columns: [
      ...ROW_COLUMNS,
      "sku",
      "origin_country",
      "hs_code",
      "mid_code",
      "material",
      "weight",
      "length",
      "height",
      "width",
      "requires_shipping",
      "description",
      "title",
      "thumbnail",
      "metadata",
      "unit_of_measure",
    ],
  }),
  defineFreeTable({
    table: "inventory_level",
    module: "inventory",
    reason: "Counts goods per place",
    columns: [
      ...ROW_COLUMNS,
      "inventory_item_id",
      "location_id",
      "stocked_quantity",
      "reserved_quantity",
      "incoming_quantity",
      "metadata",
      "raw_stocked_quantity",
      "raw_reserved_quantity",
      "raw_incoming_quantity",
    ],
  }),
  defineFreeTable({
    table: "stock_location",
    module: "stock_location",
    reason: "The shop's own warehouses and stores",
    columns: [...ROW_COLUMNS, "name", "address_id", "metadata"],
  }),
  defineFreeTable({
    table: "stock_location_address",
    module: "stock_location",
    reason:
      "Addresses of the shop's own warehouses and stores, never of customers",
    columns: [
      ...ROW_COLUMNS,
      "address_1",
      "address_2",
      "company",
      "city",
      "country_code",
      "phone",
      "province",
      "postal_code",
      "metadata",
    ],
  }),
  defineFreeTable({
    table: "sales_channel_stock_location",
    module: "link",
    reason: "Says which warehouse serves which sales channel",
    columns: [...ROW_COLUMNS, "sales_channel_id", "stock_location_id"],
  }),
  defineFreeTable({
    table: "location_fulfillment_provider",
    module: "link",
    reason: "Says which carriers a warehouse uses",
    columns: [...ROW_COLUMNS, "stock_location_id", "fulfillment_provider_id"],
  }),
  defineFreeTable({
    table: "location_fulfillment_set",
    module: "link",
    reason: "Says which deliveries a warehouse offers",
    columns: [...ROW_COLUMNS, "stock_location_id", "fulfillment_set_id"],
  }),
]
