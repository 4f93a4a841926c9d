import type { RetentionMistake } from "../mistake"
import { PRESETS } from "../presets"
import { checkPolicy } from "./check-policy"
import { checkPolicyIds } from "./check-policy-ids"
import { checkScope } from "./check-scope"
import type { RetentionSettings } from "./settings"

/**
 * Every mistake in the retention options, so that they can be listed together
 * with those of the other options; empty when there is none.
 *
 * @example
 * checkRetentionSettings({ country: "no", fiscal_year_end: "02-30" })
 * // [{ path: "retention.fiscal_year_end", message: "..." }]
 */
export function checkRetentionSettings(
  settings: RetentionSettings
): RetentionMistake[] {
  const policies = settings.policies ?? []
  const channels = Object.entries(settings.by_sales_channel ?? {})
  const ids = new Set([...PRESETS, ...policies].map(({ id }) => id))

  return [
    ...checkScope(settings, "retention", ids),
    ...policies.flatMap((policy, index) =>
      checkPolicy(policy, `retention.policies.${index}`)
    ),
    ...checkPolicyIds(settings),
    ...channels.flatMap(([id, channel]) =>
      checkScope(channel, `retention.by_sales_channel.${id}`, ids)
    ),
  ]
}
