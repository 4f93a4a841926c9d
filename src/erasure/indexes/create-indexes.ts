import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DatabaseSchema } from "../../data-map/schema"
import type { DataMap } from "../../data-map/types"
import { quoted } from "../../subject/sql"
import { missingIndexes } from "./missing-indexes"

/**
 * Creates the indexes that are missing, without holding up the shop:
 * `concurrently`, one after another. Safe to run again, and after a run that
 * was killed: an index left invalid is dropped and built anew.
 *
 * @returns the names of the indexes created.
 */
export async function createIndexes(
  knex: Knex,
  map: DataMap,
  schema: DatabaseSchema
): Promise<string[]> {
  const missing = await missingIndexes(knex, map, schema)
  const inParts = await partitioned(knex)

  for (const { name, table, expression } of missing) {
    const gently = inParts.has(table) ? "" : "concurrently"
    await knex.raw(`drop index ${gently} if exists ${quoted(name)}`)
    await knex.raw(
      `create index ${gently} ${quoted(name)} on ${quoted(table)} ((${expression}))`
    )
  }
  return missing.map(({ name }) => name)
}

/** Postgres builds no index over a table in parts while others write to it. */
async function partitioned(knex: Knex): Promise<Set<string>> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select relname as name from pg_class where relkind = 'p'
       and relnamespace = current_schema()::regnamespace`
  )
  return new Set(rows.map(({ name }) => name))
}
