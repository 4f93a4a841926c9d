import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Month, monthNamed } from "./month"

/** The months the table has a part for, oldest first. */
export async function listMonths(knex: Knex): Promise<Month[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select child.relname as name from pg_inherits i
     join pg_class child on child.oid = i.inhrelid
     where i.inhparent = 'privacy_activity'::regclass order by 1`
  )
  return rows.flatMap(({ name }) => monthNamed(name) ?? [])
}
