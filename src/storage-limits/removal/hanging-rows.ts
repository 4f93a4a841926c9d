import { inReachOrder } from "../../data-map/graph"
import type { DataMap, PersonalData, ReachPath } from "../../data-map/types"

/** How rows that hang on others go, where not as when a person is erased. */
export type HangingOverrides = Readonly<
  Record<string, Pick<Partial<PersonalData>, "rows" | "deleteWhere">>
>

/**
 * Returns the entry of `root` and of every table whose rows hang on its rows
 * and go when a person is erased, parents first.
 *
 * What an erasure finds by a person's address or by likeness is no part of it:
 * here a row goes, not a person.
 */
export function hangingOn(
  root: string,
  map: DataMap,
  overrides: HangingOverrides = {}
): PersonalData[] {
  const found = new Map<string, PersonalData>()

  for (const declared of inReachOrder(map)) {
    const { table } = declared
    const entry = { ...declared, ...overrides[table] }
    const reach = entry.reach.filter((path) => found.has(parentOf(path) ?? ""))

    if (table === root) {
      found.set(table, {
        ...entry,
        reach: [],
        rows: "delete",
        deleteWhere: undefined,
        keepRowsWhileLocked: undefined,
      })
    } else if (entry.rows === "delete" && reach.length) {
      found.set(table, { ...entry, reach, keepRowsWhileLocked: undefined })
    }
  }
  return [...found.values()]
}

function parentOf(path: ReachPath): string | undefined {
  if ("in" in path) {
    return path.in
  }
  return "referencedBy" in path ? path.referencedBy : undefined
}
