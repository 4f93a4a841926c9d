import type { RetainedRecord, TableOutcome } from "../../erasure/types"
import { shortened } from "./shortened"

/** What becomes, or became, of the rows of each table. */
export function describeTables(tables: readonly TableOutcome[]): string[] {
  return tables.map(
    ({ table, rows, deleted, cleared, replaced, kept }) =>
      `  ${table}: ${rows} rows; deleted ${deleted}, cleared ${cleared}, replaced ${replaced}, kept ${kept}`
  )
}

/** What stays, and by which law. */
export function describeRetained(
  retained: readonly RetainedRecord[]
): string[] {
  return [
    `retained: ${retained.length}`,
    ...shortened(
      retained.map(
        ({ record, record_id, fields, legal_basis, locked_through }) =>
          `  ${record} ${record_id}: ${fields.join(", ") || "figures"}, through ${locked_through ?? "no end set"}${legal_basis ? ` (${legal_basis})` : ""}`
      )
    ),
  ]
}
