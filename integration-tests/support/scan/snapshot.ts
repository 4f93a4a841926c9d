import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listTables } from "./tables"

/** Every row of the database as text, by `table key`. */
export type Snapshot = ReadonlyMap<string, string>

/**
 * Reads every row of every table. A row is named by its primary key, so that
 * the same row is found again after it was changed.
 */
export const takeSnapshot = async (db: Knex): Promise<Snapshot> => {
  const keys = await readPrimaryKeys(db)
  const rows = new Map<string, string>()

  for (const { label, quoted } of await listTables(db)) {
    const columns = keys.get(quoted) ?? []
    const key = columns.length ? `concat_ws('+', ${columns.join(", ")})` : "t"
    const found = await db.raw<{ rows: { key: string; row: string }[] }>(
      `select (${key})::text as key, t::text as row from ${quoted} t`
    )
    found.rows.forEach((one) => rows.set(`${label} ${one.key}`, one.row))
  }

  return rows
}

const readPrimaryKeys = async (db: Knex): Promise<Map<string, string[]>> => {
  const { rows } = await db.raw<{
    rows: { quoted: string; columns: string[] }[]
  }>(
    `select format('"%s"."%s"', space.nspname, owner.relname) as quoted,
       array_agg(format('t.%I', part.attname) order by part.attnum) as columns
     from pg_index i
     join pg_class owner on owner.oid = i.indrelid
     join pg_namespace space on space.oid = owner.relnamespace
     join pg_attribute part
       on part.attrelid = owner.oid and part.attnum = any(i.indkey)
     where i.indisprimary group by 1`
  )

  return new Map(rows.map(({ quoted, columns }) => [quoted, columns]))
}

/** Names of rows that are in the second snapshot only. */
export const bornBetween = (before: Snapshot, after: Snapshot): string[] =>
  [...after.keys()].filter((key) => !before.has(key))

/** Rows of these that are gone or no longer the same, with both texts. */
export const changedBetween = (
  before: Snapshot,
  after: Snapshot,
  keys: Iterable<string>
): { row: string; before?: string; after?: string }[] =>
  [...keys]
    .filter((row) => before.get(row) !== after.get(row))
    .map((row) => ({ row, before: before.get(row), after: after.get(row) }))
