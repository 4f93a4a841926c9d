import { addMonths } from "./calendar"
import { clockStart } from "./clock"
import type { MonthDay } from "./fiscal-year"
import type { PlainDate } from "./plain-date"
import { monthsOf, type RetentionPolicy, type RetentionTier } from "./policy"

/**
 * The last day, inclusive, on which a law wants a record of one tier kept.
 *
 * Works for any dated record, so that invoices and balances of other modules
 * are counted by the same rule as orders.
 *
 * @example
 * lockedThrough("2024-02-10", norway, { closing: "12-31" })
 * // "2029-12-31"
 * lockedThrough("2024-02-10", norway, { closing: "12-31", tier: "secondary" })
 * // "2028-06-30"
 */
export function lockedThrough(
  event: PlainDate,
  policy: RetentionPolicy,
  {
    closing,
    tier = "sales_document",
  }: {
    /** The day the fiscal year closes, `MM-DD`. */
    closing: MonthDay
    tier?: RetentionTier
  }
): PlainDate {
  const start = clockStart(policy.clock, event, closing)

  return addMonths(start, monthsOf(policy.tiers[tier]))
}
