import type { TableOutcome } from "./types"

/** Adds what a later pass did to what is on the receipt: one line per table. */
export function addOutcomes(
  before: readonly TableOutcome[],
  late: readonly TableOutcome[]
): TableOutcome[] {
  const all = new Map(before.map((outcome) => [outcome.table, outcome]))

  for (const outcome of late) {
    const known = all.get(outcome.table)
    all.set(outcome.table, known ? sum(known, outcome) : outcome)
  }
  return [...all.values()]
}

function sum(a: TableOutcome, b: TableOutcome): TableOutcome {
  return {
    ...a,
    rows: a.rows + b.rows,
    deleted: a.deleted + b.deleted,
    cleared: a.cleared + b.cleared,
    replaced: a.replaced + b.replaced,
    kept: a.kept + b.kept,
  }
}
