import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  resolveRetentionRules,
  type RetentionRules,
  type RetentionSettings,
} from "../retention"
import type { ResolvedPrivacyOptions } from "../options"
import type { StandingDecision } from "./decisions/settings"
import { standingDecisions } from "./decisions/standing-decisions"

/**
 * The rules that hold: what the options say, and over it, key by key, what
 * officers decided since. The latest decision of a sales channel wins.
 */
export async function rulesInForce(
  knex: Knex,
  { retention }: Pick<ResolvedPrivacyOptions, "retention">
): Promise<RetentionRules> {
  return resolveRetentionRules(
    withDecisions(retention, await standingDecisions(knex))
  )
}

/** Lays decisions over settings; a decision's settings hold as a whole. */
export function withDecisions(
  settings: RetentionSettings,
  decisions: readonly StandingDecision[]
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
