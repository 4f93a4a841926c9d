import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchedFor } from "./needle"
import type { FoundInColumn } from "./search-table"

/** What is known of the search of the whole database after an erasure. */
export type ResidualScanResult = {
  id: string
  state: "pending" | "running" | "completed" | "failed"
  searched_for: SearchedFor
  rows_searched: number
  found: FoundInColumn[]
  /** Rows of `found` that nothing explains. */
  unexplained: number
  started_at: Date | null
  finished_at: Date | null
}

/** Reads the scans of a receipt, oldest first; late rows can ask for another. */
export async function readScans(
  knex: Knex,
  receiptId: string
): Promise<ResidualScanResult[]> {
  const { rows } = await knex.raw<{
    rows: Omit<ResidualScanResult, "unexplained">[]
  }>(
    `select id, state, searched_for, rows_searched::float8,
       coalesce(found, '[]') as found, started_at, finished_at
     from privacy_residual_scan where receipt_id = ? order by created_at, id`,
    [receiptId]
  )
  return rows.map((scan) => ({ ...scan, unexplained: unexplainedIn(scan) }))
}

function unexplainedIn({ found }: Pick<ResidualScanResult, "found">): number {
  return found
    .filter(({ explanation }) => explanation === "unexplained")
    .reduce((sum, { rows }) => sum + rows, 0)
}
