import type { TableOutcome } from "../../src/erasure/types"
import { showTable } from "../text/say"

/** What becomes of each table. */
export const showTables = (tables: readonly TableOutcome[]) =>
  showTable(
    ["table", "rows", "deleted", "emptied", "replaced", "kept", "why"],
    tables.map(({ label, rows, deleted, cleared, replaced, kept, why }) => [
      ...[label, rows, deleted, cleared, replaced, kept],
      why,
    ])
  )
