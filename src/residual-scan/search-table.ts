import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runTransaction } from "../subject/run-transaction"
import { quoted } from "../subject/sql"
import { explainHits } from "./explain-hits"
import { findHits, HITS } from "./find-hits"
import type { Ownership } from "./owner-chains"
import type { SearchedTable } from "./searched-tables"
import type { Found, Term } from "./terms"

/** Why something that identified the subject still stands somewhere. */
export type Explanation =
  "locked_record" | "newer_than_erasure" | "other_person" | "unexplained"

/** Hits of one kind in one column. Counts and ids; never a value. */
export type FoundInColumn = {
  table: string
  column: string
  what: Found
  explanation: Explanation
  rows: number
  /** Ids of up to 20 rows; where a row has none, its place in the table. */
  row_ids: string[]
}

/** What was found in one table, for each scan that looked. */
export type TableSearch = {
  rowsSearched: number
  found: (FoundInColumn & { scan: string })[]
}

/** As many ids as somebody would look at. */
const MOST_IDS = 20

/** The table went away between listing tables and searching this one. */
const UNDEFINED_TABLE = "SQLSTATE 42P01"

/**
 * Searches one table for everything at once, in a transaction of its own: no
 * snapshot and no lock is held longer than one table takes.
 */
export async function searchTable(
  knex: Knex,
  { table, terms }: { table: SearchedTable; terms: readonly Term[] },
  ownership: Ownership
): Promise<TableSearch> {
  try {
    return await runTransaction(knex, "read committed", async (trx) => {
      // the shop's own work comes first
      await trx.raw(
        "set local max_parallel_workers_per_gather = 0; set local jit = off"
      )
      const rowsSearched = await countRows(trx, table)
      const worthIt = rowsSearched > 0 && terms.length > 0
      const hits = worthIt ? await findHits(trx, table, terms) : 0
      if (!hits) {
        return { rowsSearched, found: [] }
      }
      await explainHits(trx, table, ownership)
      return { rowsSearched, found: await readFound(trx, table) }
    })
  } catch (error) {
    if ((error as Error).message.includes(UNDEFINED_TABLE)) {
      return { rowsSearched: 0, found: [] }
    }
    throw error
  }
}

async function countRows(
  trx: Knex.Transaction,
  { table }: SearchedTable
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from ${quoted(table)}`
  )
  return rows[0]?.count ?? 0
}

async function readFound(
  trx: Knex.Transaction,
  { table }: SearchedTable
): Promise<TableSearch["found"]> {
  const { rows } = await trx.raw<{ rows: TableSearch["found"] }>(
    `select scan, ?::text as "table", "column", what,
       coalesce(explanation, 'unexplained') as explanation,
       count(*)::int as rows, (array_agg(row_id order by row_id))[1:${MOST_IDS}] as row_ids
     from ${HITS} group by scan, "column", what, explanation
     order by scan, "column", what, 5`,
    [table]
  )
  return rows
}
