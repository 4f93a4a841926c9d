import { keyOf } from "../../subject/paths"
import { MAILBOXES, normalized, quoted } from "../../subject/sql"
import type { Reach } from "../../subject/types"
import type { ArchiveTable } from "../table"
import type { UnclassifiedTable } from "../types"
import type { InstalledColumn } from "./table-columns"

/** All that leads to one table, at least one column. */
export type UnclassifiedLinks = [UnclassifiedTable, ...UnclassifiedTable[]]

/**
 * Describes a table nobody declared. Several columns may lead to it; a row is
 * exported once. Columns that lead nowhere the reach knows are left out.
 */
export function unclassifiedTable(
  reach: Reach,
  [first, ...others]: UnclassifiedLinks,
  installed: readonly InstalledColumn[]
): ArchiveTable {
  const { table } = first
  const conditions = [first, ...others]
    .map((link) => condition(reach, link, installed))
    .filter((found) => found !== null)
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
    from: `${quoted(table)} t where ${conditions.join(" or ") || "false"}`,
  }
}

function condition(
  reach: Reach,
  link: UnclassifiedTable,
  installed: readonly InstalledColumn[]
): string | null {
  const column = installed.find(({ name }) => name === link.column)
  if (!column) {
    return null
  }
  const name = `t.${quoted(column.name)}`
  if (link.in === "mailbox") {
    return `${normalized(name)} in (select address from ${MAILBOXES})`
  }
  const entry = reach.entries.find(({ table }) => table === link.in)
  // a cast keeps Postgres from using an index: only where the types differ
  const id = /^(text|character varying)/.test(column.type)
    ? name
    : `${name}::text`

  return entry
    ? `${id} in (select t.${keyOf(entry)} from ${reach.from(entry)})`
    : null
}
