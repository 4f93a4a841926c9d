import type { DatabaseSchema } from "../data-map/schema"
import type { PersonalData } from "../data-map/types"
import type { Reach } from "../subject/types"
import { inDeleteOrder } from "./delete-order"
import { changesOf, deleteOf, updateOf } from "./statements"
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
    const updated = await run(reach, updateOf(entry, reach, schema))
    const outcome = outcomeOf(entry, deleted.get(entry.table) ?? 0, updated, {
      replaces: changesOf(entry, reach, schema).some((c) => c.replaces),
      clears: changesOf(entry, reach, schema).some((c) => !c.replaces),
    })
    if (outcome.deleted || updated) {
      outcomes.push(outcome)
    }
  }
  return outcomes
}

/** What an update of a table can have done to a row. */
type Kinds = { replaces: boolean; clears: boolean }

function outcomeOf(
  entry: PersonalData,
  deleted: number,
  updated: number,
  kinds: Kinds
): TableOutcome {
  return {
    table: entry.table,
    label: entry.label.en,
    rows: deleted + updated,
    deleted,
    cleared: kinds.clears ? updated : 0,
    replaced: kinds.replaces ? updated : 0,
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
