import type { RetentionMistake } from "../mistake"
import { monthsOf, RETENTION_TIERS, type RetentionPeriod } from "../policy"
import type { RetentionPolicyInput } from "./policy-input"

/**
 * No law known here keeps sales documents longer; a longer period is a slip of
 * the pen, or a lock without an end in disguise.
 */
export const MAX_RETENTION_YEARS = 50

/**
 * Every mistake in the periods of a custom rule.
 *
 * @example
 * checkTiers({ sales_document: { years: -1 } }, "retention.policies.0.tiers")
 * // two mistakes: the years, and the tier `secondary` that is missing
 */
export function checkTiers(
  tiers: Partial<RetentionPolicyInput["tiers"]> | undefined,
  path: string
): RetentionMistake[] {
  const mistakes = RETENTION_TIERS.flatMap((tier) => {
    const period = tiers?.[tier]

    // only books can be derived: they are at least the sales documents
    if (period === undefined) {
      return tier === "books"
        ? []
        : [{ path: `${path}.${tier}`, message: "is missing" }]
    }

    return checkPeriod(period, `${path}.${tier}`)
  })

  if (mistakes.length || !tiers?.sales_document || !tiers.secondary) {
    return mistakes
  }

  if (monthsOf(tiers.sales_document) === 0) {
    const message = "is no time at all: expected at least a month"
    mistakes.push({ path: `${path}.sales_document`, message })
  }

  if (monthsOf(tiers.secondary) > monthsOf(tiers.sales_document)) {
    const message = "is longer than sales_document, which it cannot outlive"
    mistakes.push({ path: `${path}.secondary`, message })
  }

  return mistakes
}

function checkPeriod(
  { years, months = 0 }: RetentionPeriod,
  path: string
): RetentionMistake[] {
  const mistakes: RetentionMistake[] = []

  if (!Number.isInteger(years) || years < 0 || years > MAX_RETENTION_YEARS) {
    const expected = `whole years from 0 to ${MAX_RETENTION_YEARS}`
    const message = `"${years}": expected ${expected}`
    mistakes.push({ path: `${path}.years`, message })
  }

  if (!Number.isInteger(months) || months < 0 || months > 11) {
    const message = `"${months}": expected whole months from 0 to 11`
    mistakes.push({ path: `${path}.months`, message })
  }

  return mistakes
}
