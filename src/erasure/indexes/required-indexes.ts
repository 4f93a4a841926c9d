import { createHash } from "node:crypto"
import type { DatabaseSchema } from "../../data-map/schema"
import type { DataMap, ReachPath } from "../../data-map/types"
import { normalized } from "../../subject/sql"

/** An index the plugin needs, on one column or expression. */
export type RequiredIndex = { name: string; table: string; expression: string }

/** Postgres cuts names after this many bytes. */
const LONGEST_TABLE_PART = 40

/**
 * Derives the indexes that make the cost of an erasure follow the subject: one
 * for every path of the data map, and one for every foreign key that points at
 * a table rows are deleted from.
 *
 * Medusa has indexes on most of these columns, but partial ones that leave out
 * soft-deleted rows, and neither our statements nor a cascade can use those.
 */
export function requiredIndexes(
  map: DataMap,
  schema: DatabaseSchema
): RequiredIndex[] {
  const deletedFrom = new Set(
    map.entries.filter(({ rows }) => rows === "delete").map((e) => e.table)
  )
  const wanted = [
    ...map.entries.flatMap(({ table, reach, indexes = [] }) =>
      [...reach.map(lookedUpBy), ...indexes].flatMap((expression) =>
        expression ? [{ table, expression }] : []
      )
    ),
    ...schema.foreignKeys
      .filter(({ references }) => deletedFrom.has(references))
      .map(({ table, column }) => ({ table, expression: column })),
  ]
  const named = wanted
    .filter(({ table }) => schema.tables.has(table))
    .map((index) => ({ ...index, name: nameOf(index) }))
  return [...new Map(named.map((index) => [index.name, index])).values()]
}

/** What a path looks up in its own table; a `referencedBy` path uses the key. */
function lookedUpBy(path: ReachPath): string | undefined {
  if ("in" in path) {
    return withoutAlias(path.column)
  }
  if ("like" in path) {
    return withoutAlias(path.same)
  }
  return "mailbox" in path ? normalized(withoutAlias(path.mailbox)) : undefined
}

function withoutAlias(expression: string): string {
  return expression.replaceAll(/\bt\./g, "")
}

/** The name holds a digest of the definition: a changed one is a new index. */
function nameOf({ table, expression }: Omit<RequiredIndex, "name">): string {
  const definition = createHash("sha256")
    .update(`${table}(${expression})`)
    .digest("hex")
  return `privacy_${table.slice(0, LONGEST_TABLE_PART)}_${definition.slice(0, 8)}`
}
