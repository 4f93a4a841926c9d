import type { Spool } from "../spool/spool"
import type { Contents, SpooledTable } from "../table"
import type { ArchiveContext } from "../types"
import { aboutArchive } from "./about"
import type { Content } from "./content"

/**
 * Writes all rows as one JSON document. What Postgres wrote is passed on as it
 * is. The count and `complete` stand at the very end: a document that was cut
 * off has neither, and is not valid JSON.
 */
export async function* jsonArchive(
  spool: Spool,
  contents: Contents,
  context: ArchiveContext
): Content {
  const head = JSON.stringify(aboutArchive(context), null, 1)
  yield `${head.slice(0, head.lastIndexOf("\n}"))}`

  if (context.scope === "access") {
    yield `,\n "retained_records": [\n`
    yield* spool.read(contents.locks.segment)
    yield "\n]"
  }
  yield `,\n "tables": [`
  let rows = 0
  for (const table of contents.tables) {
    yield `${rows > 0 ? "," : ""}\n${tableHead(table)},"rows":[\n`
    yield* spool.read(table.segment)
    yield `\n],"row_count":${table.rows}}`
    rows += table.rows
  }
  yield `\n],\n "row_count": ${rows},\n "complete": true\n}\n`
}

function tableHead(table: SpooledTable): string {
  const { label, category, purposes, source, why } = table
  const head = {
    table: table.table,
    label,
    category,
    purposes,
    source,
    why,
  }
  return JSON.stringify(head).slice(0, -1)
}
