import { rowSplitter } from "../rows/split-row"
import { NULL } from "../rows/token"
import type { ArchiveColumn, SpooledTable } from "../table"
import { cell } from "./cell"
import { html, type SafeHtml } from "./html"
import type { ReportContext } from "./report-context"

/** More columns than this do not fit side by side on a page. */
const MOST_COLUMNS = 6

type Shown = { column: ArchiveColumn; index: number }

/** Shows rows as a table, or one below the other where they are too wide. */
export function tableRows(
  report: ReportContext,
  table: SpooledTable,
  lines: readonly string[]
): SafeHtml {
  const split = rowSplitter(table.columns.map(({ name }) => name))
  const rows = lines.map(split)
  const keyAt = table.columns.findIndex(({ name }) => name === table.key)
  const shown = shownColumns(table, rows)
  const id = (row: readonly string[]) =>
    html`<span class="id">${row[keyAt]?.replace(/^"|"$/g, "")}</span>`

  if (shown.length > MOST_COLUMNS || shown.length === 0) {
    return html`${rows.map(
      (row) =>
        html`<div class="record">
          ${id(row)}
          <dl>${shown.map((one) => field(report, one, row))}</dl>
        </div>`
    )}`
  }
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${shown.map(
            ({ column }) =>
              html`<th scope="col">${report.column(column.name)}</th>`
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${shown.map(
                ({ column, index }) =>
                  html`<td>${cell(report, column, row[index] ?? NULL)}</td>`
              )}
            </tr>`
        )}
      </tbody>
    </table>
  </div>`
}

function field(
  report: ReportContext,
  { column, index }: Shown,
  row: readonly string[]
): SafeHtml | null {
  const token = row[index] ?? NULL
  return token === NULL
    ? null
    : html`<dt>${report.column(column.name)}</dt>
        <dd>${cell(report, column, token)}</dd>`
}

/** Columns that say something to people: not empty, not there for machines. */
function shownColumns(
  table: SpooledTable,
  rows: readonly (readonly string[])[]
): Shown[] {
  return table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => !isTechnical(column, table.key))
    .filter(({ index }) => rows.some((row) => row[index] !== NULL))
}

function isTechnical(column: ArchiveColumn, key: string): boolean {
  const { name, type, personal } = column
  const isPlumbing =
    name === "updated_at" || name.startsWith("raw_") || name.endsWith("_id")

  return name === key || type === "tsvector" || (isPlumbing && !personal)
}
