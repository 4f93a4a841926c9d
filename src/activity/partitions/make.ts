import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runTransaction } from "../../subject/run-transaction"
import { listMonths } from "./list"
import { type Month, monthOf } from "./month"
import { PATIENCE } from "./patience"

/** This month, and two to come: a job that fails for weeks is no harm. */
const AHEAD = 2

/**
 * Makes the parts of the table for this month and the next ones. Rows that came
 * before their part move into it.
 *
 * @returns the names of the parts made
 */
export async function makeMonths(knex: Knex, now: Date): Promise<string[]> {
  const known = new Set(
    (await listMonths(knex)).map(({ partition }) => partition)
  )
  const missing = Array.from({ length: AHEAD + 1 }, (_, later) =>
    monthOf(now, later)
  ).filter(({ partition }) => !known.has(partition))

  for (const month of missing) {
    await makeMonth(knex, month)
  }
  return missing.map(({ partition }) => partition)
}

/** Names are of our own making, and moments of a date: nothing to quote. */
async function makeMonth(
  knex: Knex,
  { partition, from, to }: Month
): Promise<void> {
  const [start, end] = [from.toISOString(), to.toISOString()]

  await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(PATIENCE)
    // whoever writes now waits, and finds the new part
    await trx.raw(
      "lock table privacy_activity_default in access exclusive mode"
    )
    await trx.raw(
      `create table ${partition} (like privacy_activity including all)`
    )
    await trx.raw(
      `with moved as (
         delete from privacy_activity_default
         where created_at >= '${start}' and created_at < '${end}' returning *)
       insert into ${partition} select * from moved`
    )
    await trx.raw(
      `alter table privacy_activity attach partition ${partition}
       for values from ('${start}') to ('${end}')`
    )
  })
}
