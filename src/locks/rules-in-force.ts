import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  resolveRetentionRules,
  type RetentionRules,
  type RetentionSettings,
} from "../retention"
import type { ResolvedPrivacyOptions } from "../options"

type Decision = {
  sales_channel_id: string | null
  settings: RetentionSettings
}

/**
 * The rules that hold: what the options say, and over it, key by key, what
 * officers decided since. The latest decision of a sales channel wins.
 */
export async function rulesInForce(
  knex: Knex,
  { retention }: Pick<ResolvedPrivacyOptions, "retention">
): Promise<RetentionRules> {
  const { rows } = await knex.raw<{ rows: Decision[] }>(
    `select distinct on (sales_channel_id) sales_channel_id, settings
     from privacy_retention_policy where kind = 'decision'
     order by sales_channel_id, created_at desc, id desc`
  )
  return resolveRetentionRules(withDecisions(retention, rows))
}

/** Lays decisions over settings; a decision's settings hold as a whole. */
export function withDecisions(
  settings: RetentionSettings,
  decisions: readonly Decision[]
): RetentionSettings {
  const shop = decisions.find(({ sales_channel_id }) => !sales_channel_id)
  const channels = decisions.flatMap(({ sales_channel_id, settings: own }) =>
    sales_channel_id
      ? [
          [
            sales_channel_id,
            { ...settings.by_sales_channel?.[sales_channel_id], ...own },
          ] as const,
        ]
      : []
  )
  return {
    ...settings,
    ...shop?.settings,
    by_sales_channel: {
      ...settings.by_sales_channel,
      ...Object.fromEntries(channels),
    },
  }
}
