import { NULL } from "../rows/token"
import type { Spool } from "../spool/spool"
import type { Contents, SpooledTable } from "../table"
import type { ArchiveContext } from "../types"
import { aboutArchive } from "./about"
import type { Content } from "./content"
import { rowsOf } from "./rows-of"

/** For which archive, and whom to tell how many rows there were. */
export type PortabilityOptions = {
  context: ArchiveContext
  count: (rows: number) => void
}

/**
 * Writes the part of an access archive that GDPR art. 20 covers: columns the
 * person filled in, held under a contract or with consent, and the key of each
 * row.
 */
export async function* portabilityJson(
  spool: Spool,
  contents: Contents,
  { context, count }: PortabilityOptions
): Content {
  const about = aboutArchive({ ...context, scope: "portability" })
  const head = JSON.stringify(about, null, 1)
  yield `${head.slice(0, head.lastIndexOf("\n}"))},\n "tables": [`

  let tables = 0
  let rows = 0
  for (const table of contents.tables) {
    if (!table.columns.some(({ portable }) => portable)) {
      continue
    }
    const { label, category } = table
    const named = JSON.stringify({ table: table.table, label, category })
    yield `${tables > 0 ? "," : ""}\n${named.slice(0, -1)},"rows":[`
    let found = 0
    yield* portableRows(spool, table, (more) => {
      found += more
    })
    yield `\n],"row_count":${found}}`
    rows += found
    tables += 1
  }
  count(rows)
  yield `\n],\n "row_count": ${rows},\n "complete": true\n}\n`
}

async function* portableRows(
  spool: Spool,
  table: SpooledTable,
  count: (rows: number) => void
): Content {
  const chosen = table.columns.flatMap((column, index) =>
    column.portable || column.name === table.key
      ? [{ index, key: JSON.stringify(column.name), given: column.portable }]
      : []
  )
  let isFirst = true

  for await (const rows of rowsOf(spool, table)) {
    const lines = rows
      .filter((row) =>
        chosen.some(({ index, given }) => given && row[index] !== NULL)
      )
      .map((row) =>
        chosen.map(({ key, index }) => `${key}:${row[index]}`).join(",")
      )
    if (lines.length > 0) {
      yield `${isFirst ? "" : ","}\n{${lines.join("},\n{")}}`
      isFirst = false
      count(lines.length)
    }
  }
}
