import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runTransaction } from "../../../src/subject/run-transaction"

type Trigger = { name: string; table: string }

/**
 * Does what the locks would refuse, as only the owner of the tables can: for
 * tests that need an order to be older than Medusa lets it be. In a transaction
 * of its own, tried again where it meets another, so that the triggers are never
 * off for anybody else.
 */
export async function withoutTriggers(
  db: Knex,
  work: (trx: Knex.Transaction) => Promise<void>
): Promise<void> {
  await runTransaction(db, "read committed", async (trx) => {
    // whoever is making a lock just now, after an event, finishes first
    await trx.raw("lock table privacy_retention_lock in access exclusive mode")
    const { rows } = await trx.raw<{ rows: Trigger[] }>(
      `select t.tgname as name, c.relname as "table" from pg_trigger t
       join pg_class c on c.oid = t.tgrelid
       where t.tgname like 'privacy\\_%' and t.tgenabled = 'A'
         and c.relname not like 'privacy\\_audit%'`
    )
    for (const { name, table } of rows) {
      await trx.raw(`alter table "${table}" disable trigger "${name}"`)
    }
    await work(trx)
    for (const { name, table } of rows) {
      await trx.raw(`alter table "${table}" enable always trigger "${name}"`)
    }
  })
}
