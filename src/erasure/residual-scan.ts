import type { DatabaseSchema } from "../data-map/schema"
import type { PersonalData } from "../data-map/types"
import { keyOf } from "../subject/paths"
import { quoted } from "../subject/sql"
import type { Reach } from "../subject/types"

/** What a residual scan searched, and where it found something. */
export type ResidualScan = {
  rows_searched: number
  found: { table: string; column: string; id: string }[]
}

/**
 * Searches what erasure leaves standing for the e-mail addresses of the
 * subject: every personal column that was cut or kept rather than emptied.
 *
 * Columns that were emptied are not searched: they are empty. The search runs
 * inside the erasure's transaction, so that a find undoes it.
 */
export async function scanResidue(
  reach: Reach,
  schema: DatabaseSchema
): Promise<ResidualScan> {
  const scan: ResidualScan = { rows_searched: 0, found: [] }
  if (!reach.mailboxes.length) {
    return scan
  }
  for (const entry of reach.entries) {
    const columns = searchedColumns(entry, schema)
    if (columns.length) {
      await scanTable({ entry, columns }, reach, scan)
    }
  }
  return scan
}

async function scanTable(
  { entry, columns }: { entry: PersonalData; columns: readonly string[] },
  reach: Reach,
  scan: ResidualScan
): Promise<void> {
  const text = (column: string) => `lower(t.${quoted(column)}::text)`
  const holds = (column: string) =>
    `exists (select 1 from unnest(?::text[]) m where position(m in ${text(column)}) > 0)`
  const { rows } = await reach.trx.raw<{
    rows: { searched: number; id: string | null; columns: string[] }[]
  }>(
    `with searched as (
       select t.${keyOf(entry)}::text as id,
         array_remove(array[${columns
           .map((column) => `case when ${holds(column)} then '${column}' end`)
           .join(", ")}], null) as columns
       from ${reach.from(entry)}
       where ${columns.map((column) => `t.${quoted(column)} is not null`).join(" or ")}
     )
     select (select count(*)::int from searched) as searched, hit.id, hit.columns
     from (select 1) one left join (
       select id, columns from searched where cardinality(columns) > 0 limit 50
     ) hit on true`,
    columns.map(() => [...reach.mailboxes])
  )
  scan.rows_searched += rows[0]?.searched ?? 0
  for (const { id, columns: hits } of rows) {
    for (const column of id === null ? [] : hits) {
      scan.found.push({ table: entry.table, column, id: id ?? "" })
    }
  }
}

/** Columns that may still hold text after their treatment. */
function searchedColumns(
  entry: PersonalData,
  schema: DatabaseSchema
): string[] {
  // what a condition leaves standing belongs to somebody else too, or still runs
  if (entry.rows === "delete") {
    return []
  }
  return Object.entries(entry.columns).flatMap(([column, rule]) => {
    const dataType = schema.tables.get(entry.table)?.get(column)?.dataType ?? ""
    // what a law keeps may name the buyer: only the rest has to be clean
    const heldByLaw = rule.whileLocked ?? rule.recordField
    const mayRemain =
      heldByLaw === undefined &&
      (["scrub", "keep"].includes(rule.treatment) || rule.onlyWhere)
    return mayRemain && /^(text|character|json)/.test(dataType) ? [column] : []
  })
}
