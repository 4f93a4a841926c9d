import { quoted, setOf } from "../../subject/sql"
import type { ArchiveTable } from "../table"
import type { UnclassifiedTable } from "../types"
import type { InstalledColumn } from "./table-columns"

/**
 * Describes a table nobody declared. Several columns may lead to it; a row is
 * exported once.
 */
export function unclassifiedTable(
  table: string,
  links: readonly UnclassifiedTable[],
  installed: readonly InstalledColumn[]
): ArchiveTable {
  const conditions = links.map(
    (link) =>
      `t.${quoted(link.column)}::text in (select id from ${setOf(link.in)})`
  )
  const hasId = installed.some(({ name }) => name === "id")

  return {
    table,
    key: hasId ? "id" : (installed[0]?.name ?? "id"),
    label: { en: table, nb: table },
    category: "unclassified",
    purposes: [],
    source: null,
    why: null,
    columns: installed.map((column) => ({
      ...column,
      category: "unclassified",
      personal: true,
      portable: false,
      existenceOnly: false,
    })),
    from: `${quoted(table)} t where ${conditions.join(" or ")}`,
  }
}
