import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PlainDate } from "../../retention"

/** Locks that end soon, of one fiscal year and sales channel. */
export type UpcomingEnds = {
  fiscal_year_end: PlainDate | null
  sales_channel_id: string | null
  /** The first and the last of their last locked days. */
  first_end: PlainDate
  last_end: PlainDate
  records: number
}

/** How far officers look ahead. */
export const DAYS_AHEAD = 30

/** Counts the locks whose last day is today or within {@link DAYS_AHEAD}. */
export async function countUpcoming(
  trx: Knex.Transaction,
  today: PlainDate
): Promise<UpcomingEnds[]> {
  const { rows } = await trx.raw<{ rows: UpcomingEnds[] }>(
    `select fiscal_year_end, sales_channel_id, min(locked_through) as first_end,
       max(locked_through) as last_end, count(*)::int as records
     from privacy_retention_lock
     where state = 'locked' and locked_through >= ?
       and locked_through <= to_char(?::date + ${DAYS_AHEAD}, 'YYYY-MM-DD')
     group by fiscal_year_end, sales_channel_id
     order by first_end, fiscal_year_end, sales_channel_id`,
    [today, today]
  )
  return rows
}
