import type { DatabaseSchema } from "./schema"
import type { DataMap, PersonalData, ReachPath } from "./types"

/**
 * The part of a data map that a database has: modules a shop leaves out have
 * no tables, and no path leads through them.
 */
export function presentDataMap(map: DataMap, schema: DatabaseSchema): DataMap {
  const has = (table: string) => schema.tables.has(table)
  const leads = (path: ReachPath) =>
    ("in" in path ? has(path.in) : true) &&
    ("referencedBy" in path ? has(path.referencedBy) : true) &&
    ("like" in path ? has(path.like) : true)

  return {
    entries: map.entries
      .filter(({ table }) => has(table))
      .map((entry): PersonalData => ({
        ...entry,
        reach: entry.reach.filter(leads),
      }))
      .filter(({ reach }) => reach.length > 0),
    free: map.free.filter(({ table }) => has(table)),
  }
}
