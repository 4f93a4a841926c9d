import type { AppDatabase } from "./database"

/** Names of all migrations, links and scripts a database has had, sorted. */
export async function migrationsOf({ query }: AppDatabase): Promise<string[]> {
  const { rows } = await query<{ name: string }>(
    `select name from mikro_orm_migrations
     union all select table_name from link_module_migrations
     union all select script_name from script_migrations order by 1`
  )
  return rows.map(({ name }) => name)
}

/** Whether a table has a column. Both names are the test's own. */
export async function hasColumn(
  { query }: AppDatabase,
  table: string,
  column: string
): Promise<boolean> {
  const { rows } = await query(
    `select 1 from information_schema.columns
     where table_name = '${table}' and column_name = '${column}'`
  )
  return rows.length === 1
}
