import { quoted } from "../../subject/sql"

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** SQL: the named columns of `old` are what they are in `new`. */
export function unchanged(columns: readonly string[]): string {
  const row = (side: string) =>
    `row(${columns.map((column) => `${side}.${quoted(column)}`).join(", ")})`
  return `${row("old")} is not distinct from ${row("new")}`
}

/** A column, and what must also hold for its change to be refused. */
export type Refused = { column: string; where?: string }

/** SQL: the names of the columns whose change is refused, or an empty text. */
export function refusedColumns(columns: readonly Refused[]): string {
  const names = columns.map(({ column, where }) => {
    const changed = `old.${quoted(column)} is distinct from new.${quoted(column)}`
    const refused = where ? `${changed} and (${where})` : changed
    return `case when ${refused} then ${literal(column)} end`
  })
  return `concat_ws(', ', ${names.join(",\n      ")})`
}
