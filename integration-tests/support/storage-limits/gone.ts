import type { Snapshot } from "../scan"

/** Tables in which a run writes down what it did. */
const OWN = ["privacy_run ", "privacy_audit_entry "]

/** Names of rows, `table key`, that are in the first snapshot only. */
export const goneBetween = (before: Snapshot, after: Snapshot): string[] =>
  [...before.keys()].filter((key) => !after.has(key)).sort()

/** How many rows of each table are in the first snapshot only. */
export const countGone = (
  before: Snapshot,
  after: Snapshot
): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const key of goneBetween(before, after)) {
    const [table = ""] = key.split(" ")
    counts[table] = (counts[table] ?? 0) + 1
  }
  return counts
}

/** Rows in both that are not the same, and rows of the second only. */
export const otherChanges = (before: Snapshot, after: Snapshot): string[] =>
  [...after]
    .filter(([key, row]) => before.get(key) !== row)
    .map(([key]) => key)
    .filter((key) => !OWN.some((table) => key.startsWith(table)))
