import type { UnclassifiedTable } from "./archive"
import type { SubjectSettings } from "./prepare-subject"

/** Columns that lead from an undeclared table to a person. */
const OWNERS: Readonly<Record<string, string>> = {
  customer_id: "customer",
  order_id: "order",
  cart_id: "cart",
  email: "mailbox",
}

/**
 * Tables nobody declared that point at a person: a copy of everything (GDPR
 * art. 15) includes them, even before somebody says what they are. Every way
 * from the table to the person counts, since a row may have only one of them.
 */
export function unclassifiedTables({
  settings: { map },
  schema,
  unmapped,
}: Pick<
  SubjectSettings,
  "settings" | "schema" | "unmapped"
>): UnclassifiedTable[] {
  const personal = new Set(map.entries.map(({ table }) => table))
  // a new column of a table in the data map is exported with its rows
  const tables = new Set(
    unmapped.map(({ table }) => table).filter((table) => !personal.has(table))
  )
  return [...tables].flatMap((table) => {
    const columns = [...(schema.tables.get(table)?.keys() ?? [])]
    const named = columns.flatMap((column) => {
      const parent = OWNERS[column]
      return parent ? [{ table, column, in: parent }] : []
    })
    const keys = schema.foreignKeys
      .filter((key) => key.table === table && personal.has(key.references))
      .map((key) => ({ table, column: key.column, in: key.references }))
    return [...named, ...keys]
  })
}
