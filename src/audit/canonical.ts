import { quoted } from "../subject/sql"
import type { HashedTable } from "./hashed-tables"

const FORMS = {
  value: (column: string) => column,
  moment: (column: string) => `${column} at time zone 'UTC'`,
  list: (column: string) => `${column}::text`,
}

/**
 * SQL for the text that stands for a row: a JSON array of all its columns,
 * behind the name of the table and the version of this list. It depends on no
 * session's settings, and names Postgres's own functions with their schema, so
 * that nobody can put others in front of them.
 *
 * @param alias - what the row is called in the statement
 */
export function canonicalText(
  { table, columns }: HashedTable,
  alias: string
): string {
  const values = Object.entries(columns).map(([column, form]) =>
    FORMS[form](`${alias}.${quoted(column)}`)
  )
  return `pg_catalog.jsonb_build_array('${table}/1', ${values.join(", ")})::text`
}

/** SQL for the SHA-256 of a row, in hex. */
export function canonicalHash(table: HashedTable, alias: string): string {
  const text = canonicalText(table, alias)

  return `pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(${text}, 'UTF8')), 'hex')`
}
