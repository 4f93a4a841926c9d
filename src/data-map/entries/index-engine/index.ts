import type { PersonalData } from "../../types"
import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"

/**
 * The Index module copies products and prices as it comes. A shop can have it
 * copy customers, orders or carts; the copies go here, and the events sent
 * after an erasure have what is left copied anew.
 */
const indexData = definePersonalData({
  table: "index_data",
  module: "index",
  label: { en: "Copies in the search index", nb: "Kopier i søkeindeksen" },
  category: "technical",
  purposes: ["order", "customer_relation"],
  source: "observed",
  reach: [
    { column: "t.id", in: "customer" },
    { column: "t.id", in: "customer_address" },
    { column: "t.id", in: "order" },
    { column: "t.id", in: "order_address" },
    { column: "t.id", in: "cart" },
    { column: "t.id", in: "cart_address" },
  ],
  rows: "delete",
  why: "A copy made for searching is made again from the treated original",
  columns: {
    data: goesWithRow("technical", "Copy of the columns chosen by the shop"),
    document_tsv: goesWithRow("technical", "The words of the copy, for search"),
  },
  notPersonal: [...ROW_COLUMNS, "name", "staled_at"],
  optional: true,
})

/** Copies in the Index module. */
export const indexEngineEntries: readonly PersonalData[] = [indexData]
