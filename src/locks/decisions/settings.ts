import type { RetentionSettings } from "../../retention"

/** Keys of the option `retention` that an officer may decide. */
export const DECIDABLE = [
  "country",
  "policy",
  "fiscal_year_end",
  "time_zone",
  "delivery_address",
  "buyer_block_from",
  "oss",
  "policies",
] as const satisfies readonly (keyof RetentionSettings)[]

export type DecidedKey = (typeof DECIDABLE)[number]

/** What is decided. Null gives a key back to what the options say. */
export type DecidedSettings = {
  [Key in DecidedKey]?: RetentionSettings[Key] | null
}

/** A decision that holds: the latest of the shop, or of a sales channel. */
export type StandingDecision = {
  sales_channel_id: string | null
  settings: RetentionSettings
}

/**
 * Lays what is decided now over what was decided before: a key that is not
 * named stays decided as it was, so that no decision takes away a rule by
 * keeping quiet about it.
 */
export function mergeSettings(
  before: RetentionSettings,
  decided: DecidedSettings
): RetentionSettings {
  const named = Object.entries(decided).filter(
    ([, value]) => value !== undefined
  )

  return Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(named) }).filter(
      ([, value]) => value !== null
    )
  )
}
