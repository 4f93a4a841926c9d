import { rowSplitter } from "../rows/split-row"
import { linesOf } from "../spool/lines"
import type { Spool } from "../spool/spool"
import type { SpooledTable } from "../table"

/** Rows as lists of JSON texts, in the order of the table's columns. */
export type TokenRows = string[][]

/** Reads a table back from the spool, batch by batch. */
export async function* rowsOf(
  spool: Spool,
  table: SpooledTable
): AsyncGenerator<TokenRows> {
  const split = rowSplitter(table.columns.map(({ name }) => name))

  for await (const lines of linesOf(spool.read(table.segment))) {
    yield lines.map(split)
  }
}
