import type { DatabaseSchema } from "./schema"
import type { DataMap } from "./types"

/** A table or column that is declared in neither list. */
export type UnmappedColumn = {
  table: string
  column: string
  /**
   * How it hangs on a person: the column or foreign key that leads there. Null
   * when nothing does; such a column is reported and blocks nothing.
   */
  reached_by: string | null
}

export type Coverage = {
  tables: number
  columns: number
  /** Columns declared: personal, or free of personal data. */
  mapped: number
  unmapped: UnmappedColumn[]
}

/** Columns by which a table hangs on a person, whatever else it is. */
const OWNER_COLUMNS = ["customer_id", "order_id", "cart_id", "email"]

/**
 * Types that name nobody by themselves. A list of the others would never be
 * complete: a domain over text is a type of its own, and an IP address or a day
 * of birth is personal too.
 */
const NAMES_NOBODY =
  /^(smallint|integer|bigint|numeric|real|double precision|money|boolean|timestamp|time|interval|uuid)\b(?!.*\[\]$)/

/**
 * Compares a database with the data map, both ways round being a mistake: what
 * nobody declared may be personal, and stops erasure where it hangs on a
 * person.
 */
export function coverageOf(schema: DatabaseSchema, map: DataMap): Coverage {
  const declared = declaredColumns(map)
  const unmapped: UnmappedColumn[] = []
  let columns = 0

  for (const [table, facts] of schema.tables) {
    const known = declared.get(table)
    for (const [column, { dataType }] of facts) {
      columns += 1
      if (!known?.has(column)) {
        const reachedBy = NAMES_NOBODY.test(dataType)
          ? null
          : reachedByOf({ table, column }, schema, map)
        unmapped.push({ table, column, reached_by: reachedBy })
      }
    }
  }
  return {
    tables: schema.tables.size,
    columns,
    mapped: columns - unmapped.length,
    unmapped,
  }
}

/** What stops an erasure: undeclared columns that hang on a person. */
export function blockingColumns(coverage: Coverage): UnmappedColumn[] {
  return coverage.unmapped.filter(({ reached_by }) => reached_by !== null)
}

/** Every declared column: table, then columns. */
export function declaredColumns(map: DataMap): Map<string, Set<string>> {
  const declared = new Map<string, Set<string>>()
  for (const entry of map.entries) {
    const columns = [...Object.keys(entry.columns), ...entry.notPersonal]
    declared.set(entry.table, new Set(columns))
  }
  for (const { table, columns } of map.free) {
    declared.set(table, new Set(columns))
  }
  return declared
}

/**
 * A column that leads to a person itself says so: a row may have only one of
 * several ways, and an export follows them all.
 */
function reachedByOf(
  { table, column }: { table: string; column: string },
  schema: DatabaseSchema,
  map: DataMap
): string | null {
  const personal = new Set(map.entries.map((entry) => entry.table))
  if (personal.has(table)) {
    return "the table is in the data map"
  }
  const owners = OWNER_COLUMNS.filter((owner) =>
    schema.tables.get(table)?.has(owner)
  )
  const keys = schema.foreignKeys.filter(
    (key) => key.table === table && personal.has(key.references)
  )
  const ways = [
    ...owners.map((owner) => ({ column: owner, way: owner })),
    ...keys.map((key) => ({
      column: key.column,
      way: `${key.column} -> ${key.references}`,
    })),
  ]
  const own = ways.find((way) => way.column === column)
  return own?.way ?? ways[0]?.way ?? null
}
