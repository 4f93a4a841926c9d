import { isText, NULL, textOf } from "../rows/token"
import type { Spool } from "../spool/spool"
import type { Contents, SpooledTable } from "../table"
import type { Content } from "./content"
import { csvCell, neutralized, quotedCell } from "./csv-cell"
import { BYTE_ORDER_MARK, CSV_EOL } from "./csv-table"
import { rowsOf } from "./rows-of"

const HEADER = ["category", "table", "row_id", "column", "value"]

/**
 * Writes everything as one long table, one line for each value there is.
 *
 * The last two lines belong to the table `archive`: the number of rows, and
 * that the file is complete. A file that was cut off does not have them.
 */
export async function* csvLong(spool: Spool, contents: Contents): Content {
  yield BYTE_ORDER_MARK + HEADER.map(quotedCell).join(",") + CSV_EOL
  let rows = 0

  for (const table of contents.tables) {
    const lineOf = lineWriter(table)
    for await (const batch of rowsOf(spool, table)) {
      yield batch.map(lineOf).join("")
    }
    rows += table.rows
  }
  yield `"archive","archive","","row_count",${rows}${CSV_EOL}`
  yield `"archive","archive","","complete",true${CSV_EOL}`
}

function lineWriter(table: SpooledTable): (row: string[]) => string {
  const named = quotedCell(neutralized(table.table))
  const keyAt = table.columns.findIndex(({ name }) => name === table.key)
  const columns = table.columns.map(({ name, category }) => ({
    before: `${quotedCell(category)},${named},`,
    after: `,${quotedCell(neutralized(name))},`,
  }))

  return (row) => {
    const id = idCell(row[keyAt])
    let lines = ""
    columns.forEach(({ before, after }, index) => {
      const token = row[index] ?? NULL
      if (token !== NULL) {
        lines += before + id + after + csvCell(token) + CSV_EOL
      }
    })
    return lines
  }
}

/** Always quoted, so that an id made of digits stays a text. */
function idCell(token: string | undefined): string {
  const text = token && isText(token) ? textOf(token) : (token ?? "")
  return quotedCell(neutralized(text))
}
