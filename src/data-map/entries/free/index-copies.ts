import type { FreeTable } from "../../types"
import { defineFreeTable } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

const COPY = [...ROW_COLUMNS, "name", "data", "staled_at", "document_tsv"]

const RELATION = [
  ...ROW_COLUMNS,
  "pivot",
  "parent_id",
  "parent_name",
  "child_id",
  "child_name",
  "staled_at",
]

/** The parts of `index_data` that come with Medusa, and what they copy. */
const COPIES = {
  cat_product: "products",
  cat_productvariant: "versions of products",
  cat_price: "prices",
  cat_priceset: "sets of prices",
  cat_saleschannel: "sales channels",
  cat_linkproductsaleschannel: "links from products to sales channels",
  cat_linkproductvariantpriceset: "links from versions of products to prices",
}

/** The parts of `index_relation` that come with Medusa, and what they join. */
const RELATIONS = {
  cat_pivot_linkproductsaleschannelsaleschannel: "products and sales channels",
  cat_pivot_linkproductvariantpricesetpriceset: "products and sets of prices",
  cat_pivot_pricesetprice: "sets of prices and prices",
  cat_pivot_productlinkproductsaleschannel: "products and their channels",
  cat_pivot_productproductvariant: "products and their versions",
  cat_pivot_productvariantlinkproductvariantpriceset:
    "versions of products and their prices",
}

/**
 * What the Index module copies as it comes. A shop that has it copy customers
 * gets further parts; those are reached through `index_data`.
 */
export const indexCopyTables: readonly FreeTable[] = [
  defineFreeTable({
    table: "index_relation",
    module: "index",
    reason: "Pairs of ids of copied records, which name nobody by themselves",
    columns: RELATION,
    optional: true,
  }),
  ...Object.entries(COPIES).map(([table, what]) =>
    defineFreeTable({
      table,
      module: "index",
      reason: `Copies ${what} for searching`,
      columns: COPY,
      optional: true,
    })
  ),
  ...Object.entries(RELATIONS).map(([table, what]) =>
    defineFreeTable({
      table,
      module: "index",
      reason: `Joins copies of ${what} for searching`,
      columns: RELATION,
      optional: true,
    })
  ),
]
