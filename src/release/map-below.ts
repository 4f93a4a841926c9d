import type { DataMap, PersonalData, ReachPath } from "../data-map/types"

/**
 * The part of the data map that hangs on the rows of one table: what a release
 * of such rows treats.
 *
 * Only what the table leads to counts. The person's other rows have their own
 * time, and so have balances: a gift card does not end with the order it paid.
 */
export function mapBelow(map: DataMap, root: string): DataMap {
  const below = new Map<string, PersonalData>()
  const remaining = new Set(
    map.entries.filter(
      ({ category, table }) => category !== "loyalty" || table === root
    )
  )
  const leads = (path: ReachPath) =>
    ("in" in path && below.has(path.in)) ||
    ("referencedBy" in path && below.has(path.referencedBy))
  const findNext = () =>
    [...remaining].find(
      ({ table, reach }) => table === root || reach.some(leads)
    )
  for (let next = findNext(); next; next = findNext()) {
    remaining.delete(next)
    below.set(next.table, next)
  }
  return {
    free: map.free,
    entries: [...below.values()].map((entry) => ({
      ...entry,
      // an address on one order leads to nothing else
      addresses: undefined,
      reach: entry.table === root ? [] : entry.reach.filter(leads),
    })),
  }
}
