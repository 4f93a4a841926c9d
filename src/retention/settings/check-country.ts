import { normalizeCountry } from "../country"
import { timeZoneOf } from "../country-time-zone"
import type { RetentionMistake } from "../mistake"
import { UNVERIFIED_YEARS } from "../presets/unverified"
import type { SalesChannelRetentionSettings } from "./settings"

/**
 * Mistakes in the country and the policy of the shop or of a sales channel: a
 * country that is none, one without a rule, one whose time zone is not obvious,
 * and a policy nobody declared.
 *
 * @example
 * checkCountry({ country: "xx" }, "retention", new Set(["no"]))
 * // [{ path: "retention.country", message: "\"xx\" is no country ..." }]
 */
export function checkCountry(
  { country, policy, time_zone }: SalesChannelRetentionSettings,
  path: string,
  policyIds: ReadonlySet<string>
): RetentionMistake[] {
  const mistakes: RetentionMistake[] = []
  const add = (key: string, message: string) =>
    mistakes.push({ path: `${path}.${key}`, message })

  if (policy !== undefined && !policyIds.has(policy)) {
    const known = [...policyIds].join(", ")
    add("policy", `"${policy}" is no policy: expected one of ${known}`)
  }

  if (country === undefined) {
    return mistakes
  }

  const code = normalizeCountry(country)

  if (!code) {
    add("country", `"${country}" is no country: expected a code as in no, se`)
    return mistakes
  }

  if (policy === undefined && !policyIds.has(code)) {
    add("country", `"${country}" has no preset: ${hint(code)}`)
  }

  // a wrong zone moves orders into the wrong year, so none is assumed
  if (time_zone === undefined && !timeZoneOf(code)) {
    add("time_zone", `is missing: none is known for country "${country}"`)
  }

  return mistakes
}

function hint(code: string): string {
  const years = UNVERIFIED_YEARS[code]
  const heard = years
    ? ` (${years} years were heard of, unverified: check them)`
    : ""

  return `declare a rule with id "${code}" in retention.policies${heard}`
}
