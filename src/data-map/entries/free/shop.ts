import type { FreeTable } from "../../types"
import { defineFreeTable } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/** The shop itself: regions, channels, providers, reasons. */
export const shopTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "currency",
    module: "currency",
    reason: "List of the world's currencies",
    columns: [
      "code",
      "symbol",
      "symbol_native",
      "decimal_digits",
      "rounding",
      "raw_rounding",
      "name",
      "created_at",
      "updated_at",
      "deleted_at",
    ],
  }),
  defineFreeTable({
    table: "region",
    module: "region",
    reason: "Markets the shop sells in",
    columns: [
      ...ROW_COLUMNS,
      "name",
      "currency_code",
      "metadata",
      "automatic_taxes",
    ],
  }),
  defineFreeTable({
    table: "region_country",
    module: "region",
    reason: "List of the world's countries",
    columns: [
      "iso_2",
      "iso_3",
      "num_code",
      "name",
      "display_name",
      "region_id",
      "metadata",
      "created_at",
      "updated_at",
      "deleted_at",
    ],
  }),
  defineFreeTable({
    table: "region_payment_provider",
    module: "link",
    reason: "Says how people can pay in a market",
    columns: [...ROW_COLUMNS, "region_id", "payment_provider_id"],
  }),
  defineFreeTable({
    table: "sales_channel",
    module: "sales_channel",
    reason: "Places the shop sells in, such as a website or a till",
    columns: [...ROW_COLUMNS, "name", "description", "is_disabled", "metadata"],
  }),
  defineFreeTable({
    table: "publishable_api_key_sales_channel",
    module: "link",
    reason: "Connects storefront keys with sales channels",
    columns: [...ROW_COLUMNS, "publishable_key_id", "sales_channel_id"],
  }),
  defineFreeTable({
    table: "store",
    module: "store",
    reason: "Name and defaults of the shop",
    columns: [
      ...ROW_COLUMNS,
      "name",
      "default_sales_channel_id",
      "default_region_id",
      "default_location_id",
      "metadata",
    ],
  }),
  defineFreeTable({
    table: "store_currency",
    module: "store",
    reason: "Currencies the shop sells in",
    columns: [...ROW_COLUMNS, "currency_code", "is_default", "store_id"],
  }),
  defineFreeTable({
    table: "store_locale",
    module: "store",
    reason: "Languages the shop is shown in",
    columns: [...ROW_COLUMNS, "locale_code", "store_id"],
  }),
  defineFreeTable({
    table: "payment_provider",
    module: "payment",
    reason: "Payment services installed in the shop",
    columns: [...ROW_COLUMNS, "is_enabled"],
  }),
  defineFreeTable({
    table: "payment_collection_payment_providers",
    module: "payment",
    reason: "Says which payment services a payment may use",
    columns: ["payment_collection_id", "payment_provider_id"],
  }),
  defineFreeTable({
    table: "refund_reason",
    module: "payment",
    reason:
      "The shop's list of reasons to choose from; what was written about one refund stands on the refund",
    columns: [...ROW_COLUMNS, "label", "description", "metadata", "code"],
  }),
  defineFreeTable({
    table: "return_reason",
    module: "order",
    reason:
      "The shop's list of reasons to choose from; what was written about one return stands on its items",
    columns: [
      ...ROW_COLUMNS,
      "value",
      "label",
      "description",
      "metadata",
      "parent_return_reason_id",
    ],
  }),
  defineFreeTable({
    table: "notification_provider",
    module: "notification",
    reason: "Mail and message services installed in the shop",
    columns: [...ROW_COLUMNS, "handle", "name", "is_enabled", "channels"],
  }),
]
