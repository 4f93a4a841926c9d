import type { UnclassifiedTable } from "./archive"
import { needsOwnSet } from "./data-map/graph"
import type { SubjectSettings } from "./prepare-subject"

/** Columns that lead from an undeclared table to a person. */
const OWNERS: Readonly<Record<string, string>> = {
  customer_id: "customer",
  order_id: "order",
  cart_id: "cart",
}

/**
 * Tables nobody declared that point at a person: a copy of everything (GDPR
 * art. 15) includes them, even before somebody says what they are.
 */
export function unclassifiedTables({
  settings,
  schema,
}: Pick<SubjectSettings, "settings" | "schema">): UnclassifiedTable[] {
  const { map } = settings
  const declared = new Set(
    [...map.entries, ...map.free].map(({ table }) => table)
  )
  const hasSet = (table: string) =>
    map.entries.some(
      (entry) => entry.table === table && needsOwnSet(entry, map)
    )

  return [...schema.tables].flatMap(([table, columns]) => {
    const column = Object.keys(OWNERS).find((owner) => columns.has(owner))
    const parent = column ? OWNERS[column] : undefined
    return !declared.has(table) && column && parent && hasSet(parent)
      ? [{ table, column, in: parent }]
      : []
  })
}
