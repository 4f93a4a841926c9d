import type { RetentionMistake } from "../mistake"
import { presetFor } from "../presets"
import { UNSET_POLICY_ID } from "../unset-policy"
import { policyIdOf } from "./known-policies"
import type { RetentionSettings } from "./settings"

/**
 * Mistakes between custom rules: two of one id, one that hides a preset, and
 * one that nothing names. The last would look like a promise and keep nothing.
 *
 * @example
 * checkPolicyIds({ policies: [construction, construction] })
 * // [{ path: "retention.policies.1.id", message: "... is there twice ..." }]
 */
export function checkPolicyIds(
  settings: RetentionSettings
): RetentionMistake[] {
  const ids = (settings.policies ?? []).map(({ id }) => id)
  const channels = Object.values(settings.by_sales_channel ?? {})
  const used = new Set([settings, ...channels].map(policyIdOf))

  return ids.flatMap((id, index) => {
    const path = `retention.policies.${index}.id`
    const messages: string[] = []

    if (ids.indexOf(id) !== index) {
      messages.push(`"${id}" is there twice: which one would apply?`)
    }

    if (presetFor(id)) {
      messages.push(
        `"${id}" is a preset: choose another id and name it in "policy"`
      )
    }

    if (id === UNSET_POLICY_ID) {
      messages.push(`"${id}" is what locks without an end are called`)
    }

    if (!messages.length && !used.has(id)) {
      messages.push(
        `"${id}" applies nowhere: name it in "country" or "policy", here or ` +
          `in by_sales_channel`
      )
    }

    return messages.map((message) => ({ path, message }))
  })
}
