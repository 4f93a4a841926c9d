import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A table as a search sees it: the columns that can hold text. */
export type SearchedTable = {
  table: string
  columns: { name: string; isVector: boolean }[]
  /** Columns of the primary key. */
  key: string[]
  hasId: boolean
  /** Whether rows say when they were created, with a time zone or without. */
  dated: "zoned" | "plain" | "never"
}

/**
 * Lists every table of the schema with every column that can hold text: text,
 * JSON, arrays, search vectors, and types made of these. Asked of the database
 * itself, so that tables nobody declared, those of other plugins and those
 * made at run time are among them.
 *
 * In the order of their names, which a search that was broken off goes on in.
 */
export async function searchedTables(
  trx: Knex.Transaction
): Promise<SearchedTable[]> {
  const { rows } = await trx.raw<{ rows: SearchedTable[] }>(
    `select c.relname as "table",
       jsonb_agg(jsonb_build_object(
         'name', a.attname, 'isVector', coalesce(b.typname, t.typname) = 'tsvector'
       ) order by a.attnum) filter (where
         t.typcategory in ('S', 'A')
         or coalesce(b.typname, t.typname) in ('json', 'jsonb', 'tsvector', 'xml', 'hstore')
       ) as columns,
       coalesce(jsonb_agg(a.attname order by a.attnum)
         filter (where a.attnum = any(p.indkey)), '[]') as key,
       bool_or(a.attname = 'id') as "hasId",
       coalesce(max(case a.atttypid when 'timestamptz'::regtype then 'zoned'
         when 'timestamp'::regtype then 'plain' end)
         filter (where a.attname = 'created_at'), 'never') as dated
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     join pg_type t on t.oid = a.atttypid
     left join pg_type b on b.oid = t.typbasetype and t.typtype = 'd'
     left join pg_index p on p.indrelid = c.oid and p.indisprimary
     where c.relnamespace = current_schema()::regnamespace
       and c.relkind in ('r', 'p', 'm') and not c.relispartition
       and has_table_privilege(c.oid, 'select')
     group by c.oid, c.relname`
  )
  return rows
    .filter(({ columns }) => columns?.length)
    .sort((a, b) => compareNames(a.table, b.table))
}

/** The order of names, the same in every database. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
