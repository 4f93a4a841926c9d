import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { runTransaction } from "../subject/run-transaction"

/** How long before the end of a lock officers are told. */
export const ANNOUNCED_DAYS = 30

/** Records of one fiscal year and sales channel whose locks end soon. */
export type Announcement = {
  fiscal_year_end: string | null
  sales_channel_id: string | null
  /** The last locked day of the first and of the last. */
  first_end: string
  last_end: string
  records: number
}

/**
 * Puts down which locks end within {@link ANNOUNCED_DAYS} days, each once. The
 * nightly sweep releases nothing that was not put down so many days before, so
 * that officers can still hold a fiscal year or a sales channel.
 *
 * A shop that installs the plugin late finds years of records due at once: those
 * wait the same thirty days.
 */
export async function announceEnds(knex: Knex): Promise<Announcement[]> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const { rows } = await trx.raw<{ rows: Announcement[] }>(
      `with announced as (
         update privacy_retention_lock l set announced_at = clock_timestamp(),
           updated_at = clock_timestamp()
         where l.state = 'locked' and l.announced_at is null
           and l.locked_through <= to_char(
             clock_timestamp() + make_interval(days => ?), 'YYYY-MM-DD')
         returning l.fiscal_year_end, l.sales_channel_id, l.locked_through
       )
       select fiscal_year_end, sales_channel_id, min(locked_through) as first_end,
         max(locked_through) as last_end, count(*)::int as records
       from announced group by fiscal_year_end, sales_channel_id
       order by first_end, fiscal_year_end, sales_channel_id`,
      [ANNOUNCED_DAYS]
    )
    if (rows.length) {
      await writeAuditEntry(trx, {
        action: "releases.announced",
        actorId: "system",
        details: { days: ANNOUNCED_DAYS, ends: rows },
      })
    }
    return rows
  })
}
