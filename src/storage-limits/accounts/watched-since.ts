import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A shop that was off for longer may have had logins nobody wrote down. */
export const LONGEST_GAP = "interval '14 days'"

/** SQL over runs: one of a time in which logins were written down. */
export const WHILE_WATCHING = `kind = 'inactive_accounts'
  and deleted_at is null and details ->> 'mode' in ('dry_run', 'on')`

/**
 * Since when logins are written down without a gap: the plugin does so while
 * the limit on accounts is not off, and then this limit runs every day.
 *
 * @returns the moment in UTC; the present where nobody watched before
 */
export async function watchedSince(trx: Knex.Transaction): Promise<string> {
  const { rows } = await trx.raw<{ rows: { since: string }[] }>(
    `select to_char(coalesce(max(began), clock_timestamp()) at time zone 'utc',
       'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as since
     from (
       select began, lag(began) over (order by began) as before from (
         select created_at as began from privacy_run
         where ${WHILE_WATCHING}
         union all select clock_timestamp()
       ) run
     ) run
     where before is null or began - before > ${LONGEST_GAP}`
  )
  return rows[0]?.since ?? ""
}
