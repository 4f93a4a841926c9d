import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runTransaction } from "../subject/run-transaction"
import { type ClaimedScan, saveProgress } from "./claim-scans"
import type { Ownership } from "./owner-chains"
import { searchedTables } from "./searched-tables"
import { searchTable, type TableSearch } from "./search-table"
import { compileTerms, type ScanNeedle, type Term } from "./terms"

/**
 * Walks over all tables once for several scans, one table at a time. Each goes
 * on behind the last table it had searched when an earlier walk broke off.
 *
 * @returns the scans that are done, with what they found. One that another
 * process has taken over is not among them.
 */
export async function walkDatabase(
  knex: Knex,
  { scans, needles }: { scans: ClaimedScan[]; needles: ScanNeedle[] },
  ownership: Ownership
): Promise<ClaimedScan[]> {
  const { tables, terms } = await runTransaction(
    knex,
    "read committed",
    async (trx) => ({
      tables: await searchedTables(trx),
      terms: await compileTerms(trx, needles),
    })
  )
  let mine = scans
  for (const table of tables) {
    const looking = mine.filter((scan) => (scan.cursor ?? "") < table.table)
    if (looking.length) {
      const asked = termsOf(terms, looking)
      const search = await searchTable(knex, { table, terms: asked }, ownership)
      const lost = await advance(knex, looking, { table: table.table, search })
      mine = mine.filter((scan) => !lost.includes(scan))
    }
  }
  return mine
}

function termsOf(
  terms: readonly Term[],
  scans: readonly ClaimedScan[]
): Term[] {
  const ids = new Set(scans.map(({ id }) => id))
  return terms.filter(({ scan }) => ids.has(scan))
}

/** Adds what a table held to its scans; returns those no longer ours. */
async function advance(
  knex: Knex,
  scans: readonly ClaimedScan[],
  { table, search }: { table: string; search: TableSearch }
): Promise<ClaimedScan[]> {
  const lost: ClaimedScan[] = []

  for (const scan of scans) {
    const found = search.found.flatMap(({ scan: id, ...one }) =>
      id === scan.id ? [one] : []
    )
    scan.found = [...(scan.found ?? []), ...found]
    scan.rows_searched += search.rowsSearched
    scan.cursor = table
    if (!(await saveProgress(knex, scan))) {
      lost.push(scan)
    }
  }
  return lost
}
