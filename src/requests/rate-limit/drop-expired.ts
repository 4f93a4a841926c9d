import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Removes counts whose time is over. @returns how many */
export async function dropExpiredLimits(knex: Knex): Promise<number> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    "delete from privacy_rate_limit where resets_at < clock_timestamp()"
  )
  return rowCount
}
