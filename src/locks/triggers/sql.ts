import { quoted } from "../../subject/sql"

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/**
 * SQL: the named columns of `old` are in `new` what they were, byte by byte.
 * Plain equality would let 100 become 100.00, which a fingerprint tells apart,
 * and there is none for every type.
 */
export function unchanged(columns: readonly string[]): string {
  return `record_image_eq(${row("old", columns)}, ${row("new", columns)})`
}

/** A column, and what must also hold for its change to be refused. */
export type Refused = { column: string; where?: string }

/** SQL: the names of the columns whose change is refused, or an empty text. */
export function refusedColumns(columns: readonly Refused[]): string {
  const names = columns.map(({ column, where }) => {
    const changed = `not ${unchanged([column])}`
    const refused = where ? `${changed} and (${where})` : changed
    return `case when ${refused} then ${literal(column)} end`
  })
  return `concat_ws(', ', ${names.join(",\n      ")})`
}

function row(side: string, columns: readonly string[]): string {
  return `row(${columns.map((column) => `${side}.${quoted(column)}`).join(", ")})`
}
