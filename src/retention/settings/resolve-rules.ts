import { normalizeCountry } from "../country"
import { timeZoneOf } from "../country-time-zone"
import { ALWAYS_ISSUES, ISSUE_EVENTS } from "../issue"
import type { RetentionPolicy } from "../policy"
import { RetentionSettingsError } from "../settings-error"
import { checkRetentionSettings } from "./check-settings"
import { knownPolicies, policyIdOf, type KnownPolicies } from "./known-policies"
import type { RetentionRules, RetentionScope } from "./rules"
import type {
  RetentionSettings,
  SalesChannelRetentionSettings,
} from "./settings"

/** What a shop gets that says nothing: locks without an end. */
const NOTHING_SET: RetentionScope = {
  country: null,
  fiscal_year_end: null,
  time_zone: "UTC",
  delivery_address: "secondary",
  buyer_block_from: ALWAYS_ISSUES,
  policies: [],
  oss: { registered: false },
}

/**
 * Checks the retention options and turns them into rules to decide by.
 *
 * @throws {RetentionSettingsError} naming every mistake at once
 *
 * @example
 * const rules = resolveRetentionRules({
 *   country: "no",
 *   fiscal_year_end: "12-31",
 *   by_sales_channel: { sc_sweden: { country: "se" } },
 * })
 */
export function resolveRetentionRules(
  settings: RetentionSettings = {}
): RetentionRules {
  const mistakes = checkRetentionSettings(settings)

  if (mistakes.length) {
    throw new RetentionSettingsError(mistakes)
  }

  const known = knownPolicies(settings.policies)
  const base = refine(NOTHING_SET, settings, known)
  const channels = Object.entries(settings.by_sales_channel ?? {})

  return {
    base,
    by_sales_channel: Object.fromEntries(
      channels.map(([id, channel]) => [id, refine(base, channel, known)])
    ),
  }
}

function refine(
  scope: RetentionScope,
  settings: SalesChannelRetentionSettings,
  known: KnownPolicies
): RetentionScope {
  const country = settings.country ? normalizeCountry(settings.country) : null
  const issues = settings.buyer_block_from ?? scope.buyer_block_from

  return {
    country: country ?? scope.country,
    fiscal_year_end: settings.fiscal_year_end ?? scope.fiscal_year_end,
    // who sells from another country keeps its books by that country's days
    time_zone:
      settings.time_zone ?? (country && timeZoneOf(country)) ?? scope.time_zone,
    delivery_address: settings.delivery_address ?? scope.delivery_address,
    buyer_block_from: ISSUE_EVENTS.filter(
      (event) => ALWAYS_ISSUES.includes(event) || issues.includes(event)
    ),
    policies: withPolicy(scope, known.get(policyIdOf(settings) ?? "")),
    oss: settings.oss ?? scope.oss,
  }
}

/** A channel adds to the shop's policy and never takes it away. */
function withPolicy(
  { policies }: RetentionScope,
  own: RetentionPolicy | undefined
): RetentionScope["policies"] {
  return !own || policies.includes(own) ? policies : [...policies, own]
}
