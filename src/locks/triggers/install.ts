import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { quoted } from "../../subject/sql"
import { compareGuards } from "./compare"
import { MOMENTS } from "./moments"
import { readGuardedSchema } from "./read-guards"
import type { FrozenRecord, GuardFunction, GuardTrigger } from "./types"

/**
 * Puts in place what holds the locks in the database itself: all of it, or, on
 * an error, nothing. Safe to run again: what is as it should be is left alone,
 * and what was altered is replaced.
 *
 * Waits at most ten seconds for a table that a long transaction holds, since
 * the shop waits behind it.
 *
 * @param extra - accounting records in tables of the shop's own
 * @returns how many functions and triggers were made.
 * @throws the error of Postgres, with code 55P03 when a table stayed held.
 *
 * @example
 * await installTriggers(knex, [
 *   { table: "invoice", key: "id", columns: ["pdf_content"], lockOn: "invoice" },
 * ])
 */
export async function installTriggers(
  knex: Knex,
  extra: readonly FrozenRecord[] = []
): Promise<number> {
  return await knex.transaction(async (trx) => {
    await trx.raw("set local lock_timeout = '10s'")
    // two servers that migrate at once take turns
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:triggers', 0))"
    )
    const { schema } = await readGuardedSchema(trx)
    const { functions, triggers } = await compareGuards(trx, extra)
    const statements = [
      ...[...functions.missing, ...functions.altered].flatMap((one) =>
        createFunction(one, schema)
      ),
      ...[...triggers.missing, ...triggers.altered]
        .sort((a, b) => (a.table < b.table ? -1 : 1))
        .flatMap((one) => createTrigger(one, schema)),
    ]
    for (const statement of statements) {
      await trx.raw(statement)
    }
    return (
      functions.missing.length +
      functions.altered.length +
      triggers.missing.length +
      triggers.altered.length
    )
  })
}

function createFunction(
  { name, body }: GuardFunction,
  schema: string
): string[] {
  const target = `${quoted(schema)}.${quoted(name)}()`

  return [
    // with its owner's rights: who may write an order need not read its lock
    `create or replace function ${target} returns trigger
     language plpgsql security definer
     set search_path = pg_catalog, pg_temp
     as $privacy$${body}$privacy$`,
  ]
}

function createTrigger(
  { name, table, moment, calls }: GuardTrigger,
  schema: string
): string[] {
  const { create, fires, forEach } = MOMENTS[moment]
  const on = `${quoted(schema)}.${quoted(table)}`

  return [
    `drop trigger if exists ${quoted(name)} on ${on}`,
    `create ${create} ${quoted(name)} ${fires} on ${on} ${forEach}
     execute function ${quoted(schema)}.${quoted(calls)}()`,
    `alter table ${on} enable always trigger ${quoted(name)}`,
  ]
}
