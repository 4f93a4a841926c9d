import { quoted } from "../../subject/sql"
import type { ArchiveColumn, ArchiveTable } from "../table"
import type { ArchiveScope } from "../types"

/**
 * The statement that writes each row of a table as one line of JSON, in the
 * database: far cheaper than building an object for every row here.
 */
export function selectRows(table: ArchiveTable, scope: ArchiveScope): string {
  const columns = table.columns.map(selectColumn).join(", ")
  const rows = `select ${columns} from ${table.from}${given(table, scope)}`

  return `select ${oneLine(table)} as line from (${rows}) x`
}

function selectColumn(column: ArchiveColumn): string {
  const name = quoted(column.name)
  return column.existenceOnly
    ? `case when t.${name} is not null then true end as ${name}`
    : `t.${name}`
}

/**
 * Columns of type `json`, unlike `jsonb`, keep the line breaks they were
 * written with. Between values only, so that a space says the same.
 */
function oneLine(table: ArchiveTable): string {
  const isMultiline =
    table.columns.some(({ type }) => type.startsWith("json[")) ||
    table.columns.some(({ type }) => type === "json")
  const row = "row_to_json(x)::text"

  return isMultiline ? `translate(${row}, e'\\n\\r', '  ')` : row
}

/** A row in which the person gave nothing has no place in their own data. */
function given(table: ArchiveTable, scope: ArchiveScope): string {
  if (scope === "access") {
    return ""
  }
  const columns = table.columns
    .filter(({ portable }) => portable)
    .map(({ name }) => `t.${quoted(name)}`)

  return ` where num_nonnulls(${columns.join(", ")}) > 0`
}
