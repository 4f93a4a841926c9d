import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  resolveRetentionRules,
  type RetentionRules,
  type RetentionSettings,
} from "../retention"
import type { ResolvedPrivacyOptions } from "../options"
import { checkStandingSettings } from "./decisions/check-settings"
import type { StandingDecision } from "./decisions/settings"
import { standingDecisions } from "./decisions/standing-decisions"

/**
 * The rules that hold: what the options say, and over it, key by key, what
 * officers decided since. The latest decision of a sales channel wins.
 *
 * @throws `PRIVACY_INVALID_OPTIONS` when the two can't hold together
 */
export async function rulesInForce(
  knex: Knex,
  { retention }: Pick<ResolvedPrivacyOptions, "retention">
): Promise<RetentionRules> {
  const settings = withDecisions(retention, await standingDecisions(knex))
  checkStandingSettings(settings)

  return resolveRetentionRules(settings)
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
