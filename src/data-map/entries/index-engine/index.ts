import type { PersonalData } from "../../types"
import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"

/**
 * The Index module copies products and prices as it comes. A shop can have it
 * copy customers, orders or carts; the copies go here, and the events sent
 * after an erasure have what is left copied anew. A copy has the id of its
 * original, so the ids are taken over as they are: the table is partitioned, and
 * no index can be added to it concurrently.
 */
const indexData = definePersonalData({
  table: "index_data",
  module: "index",
  label: { en: "Copies in the search index", nb: "Kopier i søkeindeksen" },
  category: "technical",
  purposes: ["order", "customer_relation"],
  source: "observed",
  reach: [
    { referencedBy: "customer", column: "r.id" },
    { referencedBy: "customer_address", column: "r.id" },
    { referencedBy: "order", column: "r.id" },
    { referencedBy: "order_address", column: "r.id" },
    { referencedBy: "cart", column: "r.id" },
    { referencedBy: "cart_address", column: "r.id" },
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
