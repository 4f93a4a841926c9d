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

  for (const { name, table, expression } of missing) {
    await knex.raw(`drop index concurrently if exists ${quoted(name)}`)
    await knex.raw(
      `create index concurrently ${quoted(name)} on ${quoted(table)} ((${expression}))`
    )
  }
  return missing.map(({ name }) => name)
}
