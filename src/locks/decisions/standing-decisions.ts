import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StandingDecision } from "./settings"

/** The latest decision of the shop and of each sales channel. */
export async function standingDecisions(
  knex: Knex
): Promise<StandingDecision[]> {
  const { rows } = await knex.raw<{ rows: StandingDecision[] }>(
    `select distinct on (sales_channel_id) sales_channel_id, settings
     from privacy_retention_policy where kind = 'decision'
     order by sales_channel_id, created_at desc, id desc`
  )
  return rows
}
