import type { DatabaseSchema } from "../data-map/schema"
import type { PersonalData } from "../data-map/types"

/**
 * Orders tables so that referring rows are deleted before the rows they refer
 * to, by the foreign keys the database really has: not every one cascades, and
 * a shop's own tables have keys no list here could know.
 */
export function inDeleteOrder(
  entries: readonly PersonalData[],
  schema: DatabaseSchema
): PersonalData[] {
  const byTable = new Map(entries.map((entry) => [entry.table, entry]))
  const done = new Set<string>()
  const ordered: PersonalData[] = []

  const visit = (entry: PersonalData) => {
    if (done.has(entry.table)) {
      return
    }
    done.add(entry.table)
    for (const { table, references } of schema.foreignKeys) {
      const child = references === entry.table ? byTable.get(table) : undefined
      if (child) {
        visit(child)
      }
    }
    ordered.push(entry)
  }

  entries.forEach(visit)
  return ordered
}
