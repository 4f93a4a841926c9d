import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { utc } from "../locks/fingerprint/check-prints"
import { digestOf, figuresOf } from "../locks/fingerprint/figures"
import { recordPrint } from "../locks/records/print-of"
import { keyOf } from "../subject/paths"
import { quoted } from "../subject/sql"
import { PICKED } from "./pick-due"
import type { ReleaseRoot } from "./roots"
import { UnverifiedRecords } from "./unverified-records"

/**
 * Compares the records picked with the fingerprints of their locks: each is
 * what it was when the lock was made.
 *
 * Orders are compared when everything personal is gone, which proves that no
 * figure went with it. A document goes as a whole, so it is compared before.
 *
 * @returns one digest over all of them, for the receipt.
 * @throws {UnverifiedRecords} naming those that differ.
 */
export async function verifyPicked(
  trx: Knex.Transaction,
  root: ReleaseRoot
): Promise<string> {
  await utc(trx)
  const { rows } = await trx.raw<{
    rows: { digest: string; differ: string[] | null }[]
  }>(
    `select ${digestOf(`string_agg(p.fingerprint, '' order by p.id collate "C")`)} as digest,
       array_agg(p.lock_id) filter (
         where now.fingerprint is distinct from p.fingerprint) as differ
     from ${PICKED} p left join (${printsOf(root)}) now on now.id = p.id`
  )
  if (rows[0]?.differ?.length) {
    throw new UnverifiedRecords(rows[0].differ)
  }
  return rows[0]?.digest ?? ""
}

function printsOf({ entry }: ReleaseRoot): string {
  return entry
    ? `select t.${keyOf(entry)}::text as id,
         ${recordPrint(entry.accountingRecord)} as fingerprint
       from ${quoted(entry.table)} t
       join ${PICKED} p on p.id = t.${keyOf(entry)}::text`
    : `select order_id as id, fingerprint from (${figuresOf(PICKED)}) figures`
}
