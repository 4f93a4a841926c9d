import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** `table.column` of every column, as Postgres' own catalogue lists them. */
export const columnsOf = async (db: Knex): Promise<string[]> => {
  const { rows } = await db.raw<{ rows: { name: string }[] }>(
    `select table_name || '.' || column_name as name
     from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE'
       -- a month of activity holds nothing its table does not
       and table_name not like 'privacy\\_activity\\_%'
     order by 1`
  )

  return rows.map(({ name }) => name)
}

export type Cascade = { child: string; parent: string }

/** Foreign keys by which a deleted row takes others with it. */
export const cascadesOf = async (db: Knex): Promise<Cascade[]> => {
  const { rows } = await db.raw<{ rows: Cascade[] }>(
    `select distinct child.relname as child, parent.relname as parent
     from pg_constraint k
     join pg_class child on child.oid = k.conrelid
     join pg_class parent on parent.oid = k.confrelid
     where k.contype = 'f' and k.confdeltype = 'c'
       and not child.relispartition order by 1, 2`
  )

  return rows
}
