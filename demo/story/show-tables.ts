import type { TableOutcome } from "../../src/erasure/types"
import { say, showTable } from "../text/say"

/** `4`, or `1 of 4` where some rows stay. */
const deletedOf = ({ deleted, rows }: TableOutcome) =>
  deleted === rows ? `${rows}` : `${deleted} of ${rows}`

/** What becomes of each table, the greatest change first. */
export function showTables(tables: readonly TableOutcome[]): void {
  const deleted = tables.filter((table) => table.deleted)
  const changed = tables.filter(
    (table) => !table.deleted && (table.cleared || table.replaced)
  )
  const kept = tables.filter(
    (table) => ![...deleted, ...changed].includes(table)
  )

  say("Removed:")
  showTable(
    ["table", "rows", "why"],
    deleted.map((table) => [table.label, deletedOf(table), table.why])
  )
  say("Kept, without what names the person:")
  showTable(
    ["table", "rows", "emptied", "replaced", "why"],
    changed.map(({ label, rows, cleared, replaced, why }) => [
      ...[label, rows, cleared, replaced],
      why,
    ])
  )
  say("Kept as it is:")
  showTable(
    ["table", "rows", "why"],
    kept.map(({ label, rows, why }) => [label, rows, why])
  )
}
