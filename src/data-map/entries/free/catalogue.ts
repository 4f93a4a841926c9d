import type { FreeTable } from "../../types"
import { defineFreeTable } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/** How products are sorted and where they are sold. */
export const catalogueTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "product_category",
    module: "product",
    reason: "The shop's tree of product categories",
    columns: [
      ...ROW_COLUMNS,
      "name",
      "description",
      "handle",
      "mpath",
      "is_active",
      "is_internal",
      "rank",
      "parent_category_id",
      "metadata",
      "external_id",
    ],
  }),
  defineFreeTable({
    table: "product_category_product",
    module: "product",
    reason: "Connects products with categories",
    columns: ["product_id", "product_category_id"],
  }),
  defineFreeTable({
    table: "product_collection",
    module: "product",
    reason: "Groups products, such as a season",
    columns: [...ROW_COLUMNS, "title", "handle", "metadata", "external_id"],
  }),
  defineFreeTable({
    table: "product_tag",
    module: "product",
    reason: "Keywords of products",
    columns: [...ROW_COLUMNS, "value", "metadata", "external_id"],
  }),
  defineFreeTable({
    table: "product_tags",
    module: "product",
    reason: "Connects products with keywords",
    columns: ["product_id", "product_tag_id"],
  }),
  defineFreeTable({
    table: "product_type",
    module: "product",
    reason: "Kinds of products",
    columns: [...ROW_COLUMNS, "value", "metadata", "external_id"],
  }),
  defineFreeTable({
    table: "product_sales_channel",
    module: "link",
    reason: "Says in which channels a product is sold",
    columns: [...ROW_COLUMNS, "product_id", "sales_channel_id"],
  }),
  defineFreeTable({
    table: "product_shipping_profile",
    module: "link",
    reason: "Says how a product is shipped",
    columns: [...ROW_COLUMNS, "product_id", "shipping_profile_id"],
  }),
  defineFreeTable({
    table: "product_variant_inventory_item",
    module: "link",
    reason: "Connects versions of products with stock",
    columns: [
      ...ROW_COLUMNS,
      "variant_id",
      "inventory_item_id",
      "required_quantity",
    ],
  }),
  defineFreeTable({
    table: "product_variant_price_set",
    module: "link",
    reason: "Connects versions of products with prices",
    columns: [...ROW_COLUMNS, "variant_id", "price_set_id"],
  }),
]
