import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Link } from "../verify/types"

/** The oldest entries of the log that may go: through which, and how many. */
export type Prunable = Link & { entries: number }

/**
 * Finds the longest beginning of the chain of which every entry is older than
 * `keepYears` and of no further use: not about somebody of whom a record is
 * still locked, was released less than `keepYears` ago, or who is under a
 * legal hold.
 *
 * A retained record without a lock row counts as locked through the day on the
 * receipt, or without an end where there is none: what is unknown is kept.
 */
export async function findPrunable(
  trx: Knex.Transaction,
  today: string,
  keepYears: number
): Promise<Prunable | undefined> {
  const { rows } = await trx.raw<{
    rows: { sequence: string; hash: string; entries: number }[]
  }>(
    `with cutoff as (
       select least(?::date, (clock_timestamp() at time zone 'UTC'))
         - make_interval(years => ?) as moment
     ), in_use as (${IN_USE}), first_kept as (
       select min(e.sequence) as sequence
       from privacy_audit_entry e
       left join privacy_request q on q.id = e.request_id
       where e.created_at at time zone 'UTC' >= (select moment from cutoff)
         or e.subject_digest in (select subject_digest from in_use)
         or q.subject_digest in (select subject_digest from in_use)
     )
     select e.sequence, e.hash,
       (count(*) over ())::integer as entries
     from privacy_audit_entry e
     where e.sequence < coalesce(
       (select sequence from first_kept), e.sequence + 1)
     order by e.sequence desc limit 1`,
    [today, keepYears]
  )
  const [newest] = rows

  return newest && { ...newest, sequence: Number(newest.sequence) }
}

/** Digests of people whose entries are still of use. */
const IN_USE = `
  select r.subject_digest from privacy_erasure_receipt r
  cross join lateral jsonb_to_recordset(r.retained)
    as x(record text, record_id text, locked_through text)
  left join privacy_retention_lock l
    on l.record = x.record and l.record_id = x.record_id
  where case
    when l.id is null then x.locked_through is null
      or x.locked_through::date >= (select moment from cutoff)
    when l.state = 'released' then l.released_at is null
      or l.released_at at time zone 'UTC' >= (select moment from cutoff)
    else true
  end
  union
  select r.subject_digest from privacy_erasure_receipt r
  join privacy_legal_hold h on h.reference = any(r.customer_ids)
  where h.scope = 'subject' and h.lifted_at is null
  union
  select q.subject_digest from privacy_request q
  join privacy_legal_hold h on h.reference = q.customer_id
  where h.scope = 'subject' and h.lifted_at is null`
