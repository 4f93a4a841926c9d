import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Removes codes that open nothing any more. @returns how many */
export async function dropSpentCodes(knex: Knex): Promise<number> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `delete from privacy_one_time_code
     where expires_at < clock_timestamp() or used_at is not null`
  )
  return rowCount
}
