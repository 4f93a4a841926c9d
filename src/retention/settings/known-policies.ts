import { normalizeCountry } from "../country"
import type { RetentionPolicy } from "../policy"
import { PRESETS } from "../presets"
import { completePolicy } from "./complete-policy"
import type { RetentionPolicyInput } from "./policy-input"

/** Every policy settings may name, by id. */
export type KnownPolicies = ReadonlyMap<string, RetentionPolicy>

/**
 * The presets and a shop's own rules, by id.
 *
 * @example
 * knownPolicies([construction]).has("no_construction") // true
 */
export function knownPolicies(
  custom: readonly RetentionPolicyInput[] = []
): KnownPolicies {
  const policies = [...custom.map(completePolicy), ...PRESETS]

  return new Map(policies.map((policy) => [policy.id, policy]))
}

/**
 * The id of the policy that settings choose: the one they name, else the one of
 * their country, else none.
 *
 * @example
 * policyIdOf({ country: "UK" }) // "gb"
 */
export function policyIdOf(settings: {
  country?: string
  policy?: string
}): string | null {
  const country = settings.country ? normalizeCountry(settings.country) : null

  return settings.policy ?? country
}
