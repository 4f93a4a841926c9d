import { reportPage } from "../report/page"
import type { Spool } from "../spool/spool"
import type { Contents, SpooledTable } from "../table"
import type { ArchiveContext } from "../types"
import type { ArchiveFile, Content } from "./content"
import { csvTable } from "./csv-table"
import { jsonArchive } from "./json"
import { jsonSchema } from "./json-schema"
import { portabilityJson } from "./portability-json"

/**
 * The files of a ZIP in the order people open them; the manifest follows them.
 * A portability archive is for machines, and has no report.
 */
export function zipFiles(
  spool: Spool,
  contents: Contents,
  context: ArchiveContext
): ArchiveFile[] {
  const rows = () => contents.tables.reduce((sum, { rows }) => sum + rows, 0)
  const name = context.scope === "access" ? "data" : "portability"
  const data = () => jsonArchive(spool, contents, context)
  const schema: ArchiveFile = {
    name: `${name}.schema.json`,
    rows: noRows,
    content: () => once(`${JSON.stringify(jsonSchema(contents), null, 2)}\n`),
  }
  const csv = contents.tables.map((table, index) => ({
    name: csvName(table, contents.tables.slice(0, index)),
    rows: () => table.rows,
    content: () => csvTable(spool, table),
  }))

  if (context.scope === "portability") {
    return [{ name: "portability.json", rows, content: data }, schema, ...csv]
  }
  return [
    {
      name: "report.html",
      rows: noRows,
      content: () => reportPage(spool, contents, context),
    },
    { name: "data.json", rows, content: data },
    schema,
    portabilityFile(spool, contents, context),
    ...csv,
  ]
}

function portabilityFile(
  spool: Spool,
  contents: Contents,
  context: ArchiveContext
): ArchiveFile {
  let rows = 0
  const count = (found: number) => {
    rows = found
  }
  return {
    name: "portability.json",
    rows: () => rows,
    content: () => portabilityJson(spool, contents, { context, count }),
  }
}

/** A shop's own table may have any name; a path inside a ZIP may not. */
function csvName(
  { table }: SpooledTable,
  before: readonly SpooledTable[]
): string {
  const name = pathName(table)
  const taken = before.filter((other) => pathName(other.table) === name).length

  return `csv/${name}${taken > 0 ? `-${taken + 1}` : ""}.csv`
}

function pathName(table: string): string {
  return table.toLowerCase().replace(/[^a-z0-9_-]/g, "_")
}

function noRows(): null {
  return null
}

async function* once(text: string): Content {
  yield text
}
