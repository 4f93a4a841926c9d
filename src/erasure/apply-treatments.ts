import type { DatabaseSchema } from "../data-map/schema"
import type { PersonalData } from "../data-map/types"
import type { Reach } from "../subject/types"
import { countTable } from "./count-table"
import { inDeleteOrder } from "./delete-order"
import { changesOf, deletedWhere, deleteOf, updateOf } from "./statements"
import type { TableOutcome } from "./types"

/**
 * Treats every table of the subject: first the deletes, referring rows before
 * those they refer to, then one update per table. Set-based throughout: the
 * number of statements follows the data map, not the rows.
 */
export async function applyTreatments(
  reach: Reach,
  schema: DatabaseSchema
): Promise<TableOutcome[]> {
  const present = reach.entries.filter(({ table }) => schema.tables.has(table))
  const deleted = new Map<string, number>()

  for (const entry of inDeleteOrder(present, schema)) {
    deleted.set(entry.table, await run(reach, deleteOf(entry, reach)))
  }

  const outcomes: TableOutcome[] = []
  for (const entry of present) {
    // where every row went, an update would only walk over what is gone
    const isGone = deletedWhere(entry) === "true"
    const update = isGone ? undefined : updateOf(entry, reach, schema)
    const both = update ? await countBoth(entry, reach, schema) : undefined
    const updated = await run(reach, update)
    const removed = deleted.get(entry.table) ?? 0
    if (removed || updated) {
      const [change] = changesOf(entry, reach, schema)
      outcomes.push({
        table: entry.table,
        label: entry.label.en,
        rows: removed + updated,
        deleted: removed,
        cleared: both?.cleared ?? (change?.replaces ? 0 : updated),
        replaced: both?.replaced ?? (change?.replaces ? updated : 0),
        kept: updated,
        why: entry.why,
      })
    }
  }
  return outcomes
}

/**
 * Counts beforehand where a table has columns of both kinds: how many rows an
 * update touched does not say what it did to each.
 */
async function countBoth(
  entry: PersonalData,
  reach: Reach,
  schema: DatabaseSchema
): Promise<TableOutcome | undefined> {
  const kinds = new Set(
    changesOf(entry, reach, schema).map(({ replaces }) => replaces)
  )
  return kinds.size > 1 ? await countTable(entry, reach, schema) : undefined
}

async function run(reach: Reach, sql: string | undefined): Promise<number> {
  if (!sql) {
    return 0
  }
  const { rowCount } = await reach.trx.raw<{ rowCount: number }>(sql)
  return rowCount
}
