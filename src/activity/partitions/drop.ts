import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { keepHoldsStill } from "../../locks/holds/keep-holds-still"
import { heldCustomer } from "../../storage-limits/held"
import { runTransaction } from "../../subject/run-transaction"
import { listMonths } from "./list"
import type { Month } from "./month"
import { PATIENCE } from "./patience"

/**
 * Drops the parts whose month ended before a moment, with everything in them
 * except what a legal hold keeps: that moves to the part without a month.
 *
 * @returns the names of the parts dropped
 */
export async function dropMonths(knex: Knex, before: Date): Promise<string[]> {
  const old = (await listMonths(knex)).filter(({ to }) => to <= before)
  for (const month of old) {
    await dropMonth(knex, month)
  }
  return old.map(({ partition }) => partition)
}

async function dropMonth(knex: Knex, { partition }: Month): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    await keepHoldsStill(trx, "shared")
    await trx.raw(PATIENCE)
    await trx.raw(`alter table privacy_activity detach partition ${partition}`)
    await trx.raw(
      `insert into privacy_activity
       select t.* from ${partition} t where ${heldCustomer("t.customer_id")}`
    )
    await trx.raw(`drop table ${partition}`)
  })
}
