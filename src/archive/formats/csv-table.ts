import { pipeline, Readable } from "node:stream"
import { Transform } from "@json2csv/node"
import type { Spool } from "../spool/spool"
import type { SpooledTable } from "../table"
import type { Content } from "./content"
import { csvCell, quotedCell } from "./csv-cell"
import { type TokenRows, rowsOf } from "./rows-of"

/** Line ends of RFC 4180. */
export const CSV_EOL = "\r\n"

/** Without it, Excel shows the letters æ, ø and å as something else. */
export const BYTE_ORDER_MARK = "\uFEFF"

/**
 * Writes one table as CSV, with all its columns in their order, also the empty
 * ones.
 */
export async function* csvTable(spool: Spool, table: SpooledTable): Content {
  const csv = new Transform<TokenRows, string[]>(
    {
      fields: table.columns.map(({ name }, index) => ({
        label: name,
        value: (row: string[]) => csvCell(row[index] ?? ""),
      })),
      // rows come in batches: a stream event for each would cost more than it
      transforms: [(rows: TokenRows) => rows as unknown as string[]],
      formatters: { header: quotedCell, string: asIs },
      eol: CSV_EOL,
      withBOM: true,
      includeEmptyRows: true,
    },
    {},
    { objectMode: true, highWaterMark: 2 }
  )
  const rows = Readable.from(rowsOf(spool, table), { highWaterMark: 2 })
  // its failure destroys `csv`, and is thrown by the loop below
  pipeline(rows, csv, () => undefined)

  for await (const text of csv) {
    yield text as string
  }
  yield CSV_EOL
}

/** Cells are written before they get here. */
function asIs(cell: string): string {
  return cell
}
