import type { DataMap, PersonalData, ReachPath } from "./types"

/**
 * Returns the entries in an order in which every table comes after the tables
 * it is reached through.
 *
 * Tables matched by e-mail come after those that hold further addresses of the
 * person (`addresses`), so that an address seen only on an order still finds
 * the messages sent to it.
 *
 * @throws when two tables are reached through each other, naming them.
 */
export function inReachOrder(map: DataMap): PersonalData[] {
  const byTable = new Map(map.entries.map((entry) => [entry.table, entry]))
  const mailboxSources = map.entries.filter((entry) => entry.addresses)
  const done = new Set<string>()
  const ordered: PersonalData[] = []

  const visit = (entry: PersonalData, trail: string[]) => {
    if (done.has(entry.table)) {
      return
    }
    if (trail.includes(entry.table)) {
      throw new Error(
        `Data map: tables are reached through each other: ${[...trail, entry.table].join(" -> ")}`
      )
    }
    const needed = parentsOf(entry)
      .map((parent) => byTable.get(parent))
      .filter((parent) => parent !== undefined)
    const lateMailboxes =
      matchesMailbox(entry) && !feedsMailbox(entry, byTable)
        ? mailboxSources
        : []
    for (const parent of [...needed, ...lateMailboxes]) {
      visit(parent, [...trail, entry.table])
    }
    done.add(entry.table)
    ordered.push(entry)
  }

  map.entries.forEach((entry) => visit(entry, []))
  return ordered
}

/** Tables an entry is reached through. Likeness to itself is no parent. */
export function parentsOf(entry: PersonalData): string[] {
  return entry.reach
    .flatMap((path) => parentOf(path) ?? [])
    .filter((parent) => parent !== entry.table)
}

/**
 * Whether the ids of an entry's rows are worth keeping in a set of their own:
 * other tables are reached through it, several paths lead to it, or they are
 * locked one by one. Everything else is read by joining its parent's set.
 */
export function needsOwnSet(entry: PersonalData, map: DataMap): boolean {
  const [first, ...others] = entry.reach
  const direct = first !== undefined && "in" in first && others.length === 0
  return (
    !direct ||
    entry.accountingRecord !== undefined ||
    map.entries.some((other) => parentsOf(other).includes(entry.table))
  )
}

function parentOf(path: ReachPath): string | undefined {
  if ("in" in path) {
    return path.in
  }
  if ("like" in path) {
    return path.like
  }
  return "referencedBy" in path ? path.referencedBy : undefined
}

function matchesMailbox(entry: PersonalData): boolean {
  return entry.reach.some((path) => "mailbox" in path)
}

/** Tables that supply addresses, and what those are reached through. */
function feedsMailbox(
  entry: PersonalData,
  byTable: ReadonlyMap<string, PersonalData>
): boolean {
  if (entry.addresses) {
    return true
  }
  return [...byTable.values()].some(
    (source) =>
      source.addresses !== undefined &&
      ancestors(source, byTable, new Set()).has(entry.table)
  )
}

function ancestors(
  entry: PersonalData,
  byTable: ReadonlyMap<string, PersonalData>,
  seen: Set<string>
): Set<string> {
  for (const parent of parentsOf(entry)) {
    const found = byTable.get(parent)
    if (found && !seen.has(parent)) {
      seen.add(parent)
      ancestors(found, byTable, seen)
    }
  }
  return seen
}
