import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RECEIPTS } from "../hashed-tables"
import { vouchesFor } from "../vouches-for"
import type { Break, Link } from "./types"

/** How many entries there are, in the chain or beside it. */
export async function countEntries(trx: Knex.Transaction): Promise<number> {
  const { rows } = await trx.raw<{ rows: { entries: number }[] }>(
    "select count(*)::integer as entries from privacy_audit_entry"
  )
  return rows[0]?.entries ?? 0
}

/**
 * Finds an entry that a walk did not come by: without a number, with one that
 * was pruned, or with one that another entry has.
 */
export async function findStray(
  trx: Knex.Transaction,
  start: Link,
  last: Link
): Promise<Break> {
  const strays = await trx.raw<{
    rows: { sequence: string | null; id: string }[]
  }>(
    `select sequence, max(id) as id from privacy_audit_entry
     group by sequence
     having count(*) > 1 or sequence is null or not sequence between ? and ?
     order by sequence limit 1`,
    [start.sequence + 1, last.sequence]
  )
  const { sequence = null, id = null } = strays.rows[0] ?? {}

  return {
    sequence: sequence === null ? null : Number(sequence),
    id,
    what: "not_in_chain",
  }
}

/** Counts the receipts, and finds one that no entry vouches for. */
export async function checkReceipts(
  trx: Knex.Transaction
): Promise<{ receipts: number; broken?: Break }> {
  let receipts = 0
  let broken: Break | undefined

  for (const { table } of RECEIPTS) {
    const { rows } = await trx.raw<{
      rows: { counted: number; unproven: string | null }[]
    }>(
      `select count(*)::integer as counted,
         min(r.id) filter (where e.id is null) as unproven
       from ?? r left join lateral (
         select id from privacy_audit_entry
         where ${vouchesFor("r.id")} limit 1
       ) e on true`,
      [table]
    )
    const { counted = 0, unproven = null } = rows[0] ?? {}
    receipts += counted
    if (unproven !== null) {
      broken ??= { sequence: null, id: unproven, what: "receipt_without_entry" }
    }
  }
  return { receipts, broken }
}
