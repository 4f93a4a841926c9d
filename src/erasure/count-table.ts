import type { DatabaseSchema } from "../data-map/schema"
import type { PersonalData } from "../data-map/types"
import type { Reach } from "../subject/types"
import { changedWhere, changesOf, deletedWhere } from "./statements"
import type { TableOutcome } from "./types"

/**
 * Counts what erasure would do to one table, with the very conditions the
 * statements of the erasure use.
 */
export async function countTable(
  entry: PersonalData,
  reach: Reach,
  schema: DatabaseSchema
): Promise<TableOutcome> {
  const changes = changesOf(entry, reach, schema)
  const deleted = deletedWhere(entry) ?? "false"
  const clears = changedWhere(changes.filter(({ replaces }) => !replaces))
  const replaces = changedWhere(changes.filter((change) => change.replaces))

  const { rows } = await reach.trx.raw<{ rows: Record<string, number>[] }>(
    `select count(*)::int as rows,
       (count(*) filter (where ${deleted}))::int as deleted,
       (count(*) filter (where not (${deleted}) and (${clears || "false"})))::int as cleared,
       (count(*) filter (where not (${deleted}) and (${replaces || "false"})))::int as replaced
     from ${reach.from(entry)}`
  )
  const counts = { rows: 0, deleted: 0, cleared: 0, replaced: 0, ...rows[0] }

  return {
    table: entry.table,
    label: entry.label.en,
    ...counts,
    kept: counts.rows - counts.deleted,
    why: entry.why,
  }
}
