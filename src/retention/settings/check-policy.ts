import { RETENTION_CLOCKS } from "../clock"
import type { RetentionMistake } from "../mistake"
import { RECORD_FIELDS } from "../record-field"
import { checkTiers } from "./check-tiers"
import type { RetentionPolicyInput } from "./policy-input"

/**
 * Every mistake inside one custom rule. Says nothing about other rules.
 *
 * @example
 * checkPolicy({ ...construction, clock: "never" }, "retention.policies.0")
 * // [{ path: "retention.policies.0.clock", message: "..." }]
 */
export function checkPolicy(
  policy: RetentionPolicyInput,
  path: string
): RetentionMistake[] {
  const mistakes = checkTiers(policy.tiers, `${path}.tiers`)
  const add = (key: string, message: string) =>
    mistakes.push({ path: `${path}.${key}`, message })

  if (!/^[a-z][a-z0-9_]*$/.test(policy.id)) {
    add("id", `"${policy.id}" is no id: expected a-z, 0-9 and "_"`)
  }

  for (const key of ["label", "legal_basis"] as const) {
    if (!policy[key]?.trim()) {
      add(key, "is empty: letters to people will cite it")
    }
  }

  if (!RETENTION_CLOCKS.includes(policy.clock)) {
    const known = RETENTION_CLOCKS.join(", ")
    add("clock", `"${policy.clock}" is no clock: expected one of ${known}`)
  }

  for (const key of ["buyer_block", "place_of_delivery"] as const) {
    for (const field of policy[key] ?? []) {
      if (!RECORD_FIELDS.includes(field)) {
        const known = RECORD_FIELDS.join(", ")
        add(key, `"${field}" is no field: expected some of ${known}`)
      }
    }
  }

  return mistakes
}
