import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** One table as `information_schema` lists it. */
export interface Table {
  readonly schema: string
  readonly name: string
  /** `table`, with its schema where that is not `public`. */
  readonly label: string
  /** As SQL. */
  readonly quoted: string
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * Every table of the database, in whatever schema, made by a migration or at
 * run time. Only Postgres' own are left out.
 */
export const listTables = async (db: Knex): Promise<Table[]> => {
  const { rows } = await db.raw<{ rows: { schema: string; name: string }[] }>(
    `select table_schema as schema, table_name as name
     from information_schema.tables
     where table_type = 'BASE TABLE'
       and table_schema not in ('pg_catalog', 'information_schema')
       -- a month of activity holds nothing its table does not
       and table_name not like 'privacy\\_activity\\_%'
     order by 1, 2`
  )

  return rows.map(({ schema, name }) => ({
    schema,
    name,
    label: schema === "public" ? name : `${schema}.${name}`,
    quoted: `${quote(schema)}.${quote(name)}`,
  }))
}
