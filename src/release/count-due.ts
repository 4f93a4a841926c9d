import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runTransaction } from "../subject/run-transaction"
import { DUE } from "./pick-due"

/** What a sweep would release now. */
export type DueRecords = {
  record: string
  policy_id: string
  fiscal_year_end: string | null
  sales_channel_id: string | null
  records: number
}

/** Counts what is due, by year and sales channel. Changes nothing. */
export async function countDue(knex: Knex): Promise<DueRecords[]> {
  return await runTransaction(knex, "repeatable read", async (trx) => {
    await trx.raw("set transaction read only")
    const { rows } = await trx.raw<{ rows: DueRecords[] }>(
      `select l.record, l.policy_id, l.fiscal_year_end, l.sales_channel_id,
         count(*)::int as records
       from privacy_retention_lock l
       left join "order" o on o.id = l.order_id
       where ${DUE}
       group by 1, 2, 3, 4 order by 3, 1, 2, 4`
    )
    return rows
  })
}
