import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { canonicalHash } from "../canonical"
import { AUDIT_ENTRY, ERASURE_RECEIPT, RELEASE_RECEIPT } from "../hashed-tables"
import type { Break, Link } from "./types"

/** Entries per statement: what is read at once stays in the database. */
const SLICE = 2000

/** What a walk came to. */
export type Walk = { entries: number; last: Link; broken?: Break }

type Slice = {
  entries: number
  last: Link | null
  broken: Break | null
}

/**
 * Walks the chain from `start` to its end or to the first entry that is broken:
 * the numbers, the hashes, and the receipts and searches entries vouch for.
 */
export async function walkChain(
  trx: Knex.Transaction,
  start: Link,
  sliceSize = SLICE
): Promise<Walk> {
  const walk: Walk = { entries: 0, last: start }

  for (;;) {
    const { sequence, hash } = walk.last
    const { rows } = await trx.raw<{ rows: Slice[] }>(JUDGE_SLICE, [
      sequence,
      hash,
      sequence,
      sliceSize,
    ])
    const slice = rows[0]
    walk.entries += slice?.entries ?? 0
    walk.last = slice?.last ?? walk.last
    if (slice?.broken) {
      return { ...walk, broken: slice.broken }
    }
    if ((slice?.entries ?? 0) < sliceSize) {
      return walk
    }
  }
}

const RECEIPT = "e.details ->> 'receipt_id'"

/** As `finishScan` writes it: what a search after an erasure found. */
const FOUND_HASH = `pg_catalog.encode(pg_catalog.sha256(
  pg_catalog.convert_to(scan.found::text, 'UTF8')), 'hex')`

const JUDGE_SLICE = `
  with slice as (
    select e.*, lag(e.sequence, 1, ?::bigint) over chain as sequence_before,
      lag(e.hash, 1, ?::text) over chain as hash_before
    from (
      select * from privacy_audit_entry where sequence > ?
      order by sequence limit ?
    ) e
    window chain as (order by e.sequence)
  ), judged as (
    select e.sequence, e.id, e.hash, case
      when e.sequence <> e.sequence_before + 1 then 'gap'
      when e.previous_hash is distinct from e.hash_before then 'previous_hash'
      when e.hash is distinct from ${canonicalHash(AUDIT_ENTRY, "e")} then 'hash'
      when e.details ->> 'found_hash' is not null then case
        -- a search goes when its receipt is pruned
        when scan.id is null and erasure.id is not null then 'scan_missing'
        when scan.id is not null
          and e.details ->> 'found_hash' is distinct from ${FOUND_HASH}
        then 'scan_changed'
      end
      when e.details ->> 'receipt_hash' is null then null
      when erasure.id is null and release.id is null then 'receipt_missing'
      when e.details ->> 'receipt_hash' is distinct from case
        when erasure.id is not null
        then ${canonicalHash(ERASURE_RECEIPT, "erasure")}
        else ${canonicalHash(RELEASE_RECEIPT, "release")}
      end then 'receipt_changed'
    end as what
    from slice e
    left join privacy_erasure_receipt erasure on erasure.id = ${RECEIPT}
    left join privacy_release_receipt release on release.id = ${RECEIPT}
    left join privacy_residual_scan scan
      on scan.id = e.details ->> 'residual_scan_id'
  )
  select count(*)::integer as entries,
    (select jsonb_build_object('sequence', sequence, 'hash', hash)
     from judged order by sequence desc limit 1) as last,
    (select jsonb_build_object('sequence', sequence, 'id', id, 'what', what)
     from judged where what is not null order by sequence limit 1) as broken
  from judged`
