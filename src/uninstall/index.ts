import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { removeTriggers } from "../locks/triggers"
import { quoted } from "../subject/sql"

/** What was taken away. */
export type Uninstalled = { indexes: number; tables: string[] }

/** Every object of the plugin in the database has a name that begins with it. */
const OURS = "privacy\\_%"

/**
 * Takes away everything the plugin has put into the database: triggers and
 * functions, indexes on Medusa's tables, and its own tables with all evidence.
 * Medusa's rows stay as they are, and nothing locks them any more.
 *
 * @example
 * await uninstall(knex)
 */
export async function uninstall(knex: Knex): Promise<Uninstalled> {
  await removeTriggers(knex)
  return await knex.transaction(async (trx) => {
    const tables = await namesOf(
      trx,
      `select c.relname as name from pg_class c
       where c.relnamespace = current_schema()::regnamespace
         and c.relkind in ('r', 'p') and not c.relispartition
         and c.relname like '${OURS}' order by 1`
    )
    for (const table of tables) {
      await trx.raw(`drop table ${quoted(table)} cascade`)
    }
    const indexes = await namesOf(
      trx,
      `select c.relname as name from pg_class c
       where c.relnamespace = current_schema()::regnamespace
         and c.relkind = 'i' and c.relname like '${OURS}' order by 1`
    )
    for (const index of indexes) {
      await trx.raw(`drop index ${quoted(index)}`)
    }
    await dropFunctions(trx)
    await forgetMigrations(trx)

    return { indexes: indexes.length, tables }
  })
}

async function dropFunctions(trx: Knex.Transaction): Promise<void> {
  const functions = await namesOf(
    trx,
    `select p.oid::regprocedure::text as name from pg_proc p
     where p.pronamespace = current_schema()::regnamespace
       and p.proname like '${OURS}' order by 1`
  )
  for (const signature of functions) {
    await trx.raw(`drop function ${signature} cascade`)
  }
}

/** So that installing the plugin again begins at the beginning. */
async function forgetMigrations(trx: Knex.Transaction): Promise<void> {
  await trx.raw(`delete from mikro_orm_migrations where name like '%Privacy%'`)
  const { rows } = await trx.raw<{ rows: { known: boolean }[] }>(
    `select to_regclass('script_migrations') is not null as known`
  )
  if (rows[0]?.known) {
    await trx.raw(
      `delete from script_migrations where script_name like '%create-privacy-%'`
    )
  }
}

async function namesOf(trx: Knex.Transaction, sql: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(sql)
  return rows.map(({ name }) => name)
}
