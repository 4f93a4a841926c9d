import { createHash } from "node:crypto"
import { quoted } from "../subject/sql"
import type { Reach } from "../subject/types"

/**
 * Digests every bookkeeping figure of the subject: amounts, taxes, quantities,
 * numbers, dates, currency.
 *
 * Taken before and after the treatments of one transaction; when the two differ
 * nothing is committed. Rows are hashed by Postgres and added up, which is
 * independent of their order and costs one pass.
 */
export async function digestFigures(reach: Reach): Promise<string> {
  const digest = createHash("sha256")

  for (const entry of reach.entries) {
    if (!entry.figures?.length) {
      continue
    }
    const columns = entry.figures.map((column) => `t.${quoted(column)}`)
    const { rows } = await reach.trx.raw<{
      rows: { count: string; sum: string }[]
    }>(
      `select count(*)::text as count,
         coalesce(sum(hashtextextended(row(${columns.join(", ")})::text, 0)), 0)::text as sum
       from ${reach.from(entry)}`
    )
    digest.update(`${entry.table}:${rows[0]?.count}:${rows[0]?.sum}\n`)
  }
  return digest.digest("hex")
}
