import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What the fingerprints of all locks in force come to. */
export type PrintsDigest = { locks: number; digest: string }

/**
 * One SHA-256 over the fingerprints of all locks that are not released: of the
 * digests of a thousand groups, so that a million locks fit in memory.
 */
export async function digestOfPrints(
  trx: Knex.Transaction
): Promise<PrintsDigest> {
  const { rows } = await trx.raw<{ rows: PrintsDigest[] }>(
    `select coalesce(sum(locks), 0)::int as locks,
       encode(sha256(coalesce(string_agg(digest, ''::bytea order by bucket), '')), 'hex') as digest
     from (
       select hashtext(record_id) & 1023 as bucket, count(*) as locks,
         sha256(convert_to(string_agg(
           record || ' ' || record_id || ' ' || fingerprint || ' ' || coalesce(buyer_fingerprint, ''),
           e'\\n' order by record collate "C", record_id collate "C"), 'UTF8')) as digest
       from privacy_retention_lock where state = 'locked' group by 1
     ) buckets`
  )
  return rows[0] ?? { locks: 0, digest: "" }
}
