import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DatabaseSchema } from "../../data-map/schema"
import type { DataMap } from "../../data-map/types"
import { type RequiredIndex, requiredIndexes } from "./required-indexes"

/** Required indexes that are absent, or that a broken build left invalid. */
export async function missingIndexes(
  knex: Knex,
  map: DataMap,
  schema: DatabaseSchema
): Promise<RequiredIndex[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select c.relname as name from pg_index i
     join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = current_schema()::regnamespace
       and c.relname like 'privacy\\_%' and i.indisvalid`
  )
  const valid = new Set(rows.map(({ name }) => name))
  return requiredIndexes(map, schema).filter(({ name }) => !valid.has(name))
}
