import type { DatabaseSchema } from "../data-map/schema"
import type { PersonalData } from "../data-map/types"
import type { Reach } from "../subject/types"
import { inDeleteOrder } from "./delete-order"
import {
  type Change,
  changesOf,
  deletedWhere,
  deleteOf,
  updateOf,
} from "./statements"
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
    const updated = isGone
      ? 0
      : await run(reach, updateOf(entry, reach, schema))
    const removed = deleted.get(entry.table) ?? 0
    if (removed || updated) {
      const changes = changesOf(entry, reach, schema)
      outcomes.push(outcomeOf(entry, changes, { removed, updated }))
    }
  }
  return outcomes
}

function outcomeOf(
  entry: PersonalData,
  changes: readonly Change[],
  { removed, updated }: { removed: number; updated: number }
): TableOutcome {
  const clears = changes.some((change) => !change.replaces)
  const replaces = changes.some((change) => change.replaces)
  return {
    table: entry.table,
    label: entry.label.en,
    rows: removed + updated,
    deleted: removed,
    cleared: clears ? updated : 0,
    replaced: replaces ? updated : 0,
    kept: updated,
    why: entry.why,
  }
}

async function run(reach: Reach, sql: string | undefined): Promise<number> {
  if (!sql) {
    return 0
  }
  const { rowCount } = await reach.trx.raw<{ rowCount: number }>(sql)
  return rowCount
}
