import type { MonthDay } from "./fiscal-year"
import { plainDate } from "./instant"
import { lockedThrough } from "./locked-through"
import type { OrderFacts } from "./order-facts"
import type { PlainDate } from "./plain-date"
import type { RetentionPolicy } from "./policy"
import { EU_OSS } from "./presets/eu-oss"
import type { RetentionScope } from "./settings/rules"
import { isExport, isOssDestination } from "./vat-area"

/** What one policy demands of one order. Both days are inclusive. */
export type RetentionTerm = {
  readonly policy: RetentionPolicy
  readonly locked_through: PlainDate
  /** Last day of the full delivery address; null when it is not kept. */
  readonly address_through: PlainDate | null
}

/**
 * The demands of every policy that applies to an order, or null until the
 * seller's country and the end of the fiscal year are set.
 *
 * @example
 * termsOf(order, rules.base, "2024-02-10")?.map((term) => term.policy.id)
 * // ["no", "eu_oss"]
 */
export function termsOf(
  facts: OrderFacts,
  scope: RetentionScope,
  latestEvent: PlainDate
): RetentionTerm[] | null {
  const { country, fiscal_year_end: closing } = scope

  if (!country || !closing || !scope.policies.length) {
    return null
  }

  const isOss = isOssSale(facts, { ...scope, country }, latestEvent)
  const policies = isOss ? [...scope.policies, EU_OSS] : scope.policies
  const leavesArea = isExport(country, facts.destination_country ?? null)

  return policies.map((policy) => ({
    policy,
    locked_through: lockedThrough(latestEvent, policy, { closing }),
    address_through: addressThrough(latestEvent, policy, {
      closing,
      rule: leavesArea ? "lock" : scope.delivery_address,
    }),
  }))
}

function isOssSale(
  facts: OrderFacts,
  scope: RetentionScope & { country: string },
  latestEvent: PlainDate
): boolean {
  const { registered, since, until } = scope.oss

  if (
    !registered ||
    !isOssDestination(scope.country, facts.destination_country ?? null)
  ) {
    return false
  }

  // the wide reading on both sides: what was delivered after the start, or
  // ordered before the end, was declared there
  return (
    (!since || latestEvent >= since) &&
    (!until || plainDate(facts.placed_at, scope.time_zone) <= until)
  )
}

function addressThrough(
  latestEvent: PlainDate,
  policy: RetentionPolicy,
  how: { closing: MonthDay; rule: RetentionScope["delivery_address"] }
): PlainDate | null {
  const { closing, rule } = how

  if (rule === "never") {
    return null
  }

  const tier = rule === "lock" ? "sales_document" : "secondary"

  return lockedThrough(latestEvent, policy, { closing, tier })
}
