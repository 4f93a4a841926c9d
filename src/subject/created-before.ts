import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SubjectSeed } from "./types"

/**
 * SQL that says of a row (an alias) of a table whether it existed at the moment
 * a subject is limited to; undefined where there is no limit, or no date.
 */
export type Existed = (table: string, alias: string) => string | undefined

/**
 * Limits a subject to rows created before a moment. A table without a creation
 * date follows the rows it hangs on: children of a row that came later are not
 * reached.
 */
export async function existedBefore(
  trx: Knex.Transaction,
  { createdBefore }: Pick<SubjectSeed, "createdBefore">
): Promise<Existed> {
  if (createdBefore === undefined) {
    return () => undefined
  }
  // written anew by us, so that it can stand in SQL
  const moment = new Date(createdBefore).toISOString()
  const { rows } = await trx.raw<{ rows: { table: string; zoned: boolean }[] }>(
    `select c.relname as "table", a.atttypid = 'timestamptz'::regtype as zoned
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = current_schema()::regnamespace
       and a.attname = 'created_at' and not a.attisdropped
       and a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype)`
  )
  const limits = new Map(
    rows.map(({ table, zoned }) => [
      table,
      // without a zone, what stands there is in UTC
      zoned ? LIMIT(moment) : `${LIMIT(moment)} at time zone 'utc'`,
    ])
  )
  return (table, alias) => {
    const limit = limits.get(table)
    return limit && `${alias}.created_at < ${limit}`
  }
}

const LIMIT = (moment: string) => `'${moment}'::timestamptz`
