import type { Reach } from "../../subject/types"
import type { ArchiveTable } from "../table"
import type { ArchiveContext, UnclassifiedTable } from "../types"
import { declaredTable } from "./declared-table"
import { readTableColumns } from "./table-columns"
import { type UnclassifiedLinks, unclassifiedTable } from "./unclassified-table"

/** Lists the tables and columns that an archive of the given scope reads. */
export async function listTables(
  reach: Reach,
  context: Pick<ArchiveContext, "scope" | "unclassified">
): Promise<ArchiveTable[]> {
  const links = groupByTable(context.unclassified ?? [])
  const columns = await readTableColumns(reach.trx, [
    ...reach.entries.map(({ table }) => table),
    ...links.keys(),
  ])
  const declared = reach.entries.map((entry) =>
    declaredTable(entry, columns.get(entry.table) ?? [], reach.from(entry))
  )
  if (context.scope === "portability") {
    return declared.map(portablePart).filter(hasPersonalColumns)
  }
  const unclassified = [...links].map(([table, found]) =>
    unclassifiedTable(reach, found, columns.get(table) ?? [])
  )
  return [...declared, ...unclassified].filter(
    (table) => table.columns.length > 0
  )
}

/** Keeps the key too, or nobody could tell one row from the next. */
function portablePart(table: ArchiveTable): ArchiveTable {
  const columns = table.columns.filter(
    ({ name, portable }) => portable || name === table.key
  )
  return { ...table, columns }
}

function hasPersonalColumns(table: ArchiveTable): boolean {
  return table.columns.some(({ portable }) => portable)
}

function groupByTable(
  links: readonly UnclassifiedTable[]
): Map<string, UnclassifiedLinks> {
  const groups = new Map<string, UnclassifiedLinks>()
  for (const link of links) {
    const known = groups.get(link.table)
    groups.set(link.table, known ? [...known, link] : [link])
  }
  return groups
}
