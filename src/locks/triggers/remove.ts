import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { quoted } from "../../subject/sql"
import { readFunctions, readTriggers } from "./read-guards"

/**
 * Takes away every trigger and function of the locks, also those of tables that
 * are no longer declared: for uninstalling, and for the maintenance window in
 * which Medusa migrates its own tables. Nothing holds a locked record then but
 * its fingerprint.
 */
export async function removeTriggers(
  knex: Knex | Knex.Transaction
): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw("set local lock_timeout = '10s'")
    for (const { name, table } of await readTriggers(trx)) {
      await trx.raw(`drop trigger ${quoted(name)} on ${quoted(table)}`)
    }
    for (const { name } of await readFunctions(trx)) {
      await trx.raw(`drop function ${quoted(name)}()`)
    }
  })
}
