import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Columns of a table in the installed database, in their order. */
export type InstalledColumn = { name: string; type: string }

/**
 * Reads which columns the tables really have, so that one added by a shop is
 * exported even though nobody declared it. Tables that do not exist are absent.
 */
export async function readTableColumns(
  trx: Knex.Transaction,
  tables: readonly string[]
): Promise<Map<string, InstalledColumn[]>> {
  const { rows } = await trx.raw<{
    rows: (InstalledColumn & { table: string })[]
  }>(
    `select named.name as table, a.attname as name,
       format_type(a.atttypid, null) as type
     from unnest(?::text[]) named(name)
     join pg_attribute a on a.attrelid = to_regclass(quote_ident(named.name))
     where a.attnum > 0 and not a.attisdropped
     order by named.name, a.attnum`,
    [[...tables]]
  )
  const byTable = new Map<string, InstalledColumn[]>()
  for (const { table, name, type } of rows) {
    byTable.set(table, [...(byTable.get(table) ?? []), { name, type }])
  }
  return byTable
}
