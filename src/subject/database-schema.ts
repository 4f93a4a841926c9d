import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ColumnFacts, DatabaseSchema } from "../data-map/schema"

type ColumnRow = ColumnFacts & { table: string; column: string }
type ForeignKeyRow = { table: string; column: string; references: string }

/**
 * Reads what the database really holds. The data map is a claim; this is what
 * it is held against, before every erasure and export.
 */
export async function readSchema(
  knex: Knex | Knex.Transaction
): Promise<DatabaseSchema> {
  const columns = await knex.raw<{ rows: ColumnRow[] }>(
    `select c.relname as "table", a.attname as "column",
       format_type(a.atttypid, a.atttypmod) as "dataType",
       not a.attnotnull as "nullable"
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = current_schema()::regnamespace
       and c.relkind in ('r', 'p') and not c.relispartition
       and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`
  )
  const foreignKeys = await knex.raw<{ rows: ForeignKeyRow[] }>(
    `select child.relname as "table", a.attname as "column",
       parent.relname as "references"
     from pg_constraint k
     join pg_class child on child.oid = k.conrelid
     join pg_class parent on parent.oid = k.confrelid
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where k.contype = 'f'
       and child.relnamespace = current_schema()::regnamespace`
  )

  const tables = new Map<string, Map<string, ColumnFacts>>()
  for (const { table, column, dataType, nullable } of columns.rows) {
    const known = tables.get(table) ?? new Map<string, ColumnFacts>()
    tables.set(table, known.set(column, { dataType, nullable }))
  }
  return { tables, foreignKeys: foreignKeys.rows }
}
