import type { PlainDate } from "./plain-date"
import type { RecordField } from "./record-field"

/**
 * Why an order has no lock.
 *
 * - `draft`: it was never placed
 * - `canceled_before_issue`: canceled before capture, shipment or invoice
 * - `expired`: its last locked day is past
 */
export type UnlockedReason = "draft" | "canceled_before_issue" | "expired"

/**
 * What the law demands of one order on one day.
 *
 * @example
 * const { locked, locked_through, legal_basis } = decideRetention(...)
 * // true, "2029-12-31", "Bokføringsloven § 13"
 */
export type RetentionDecision = {
  /** Whether amounts, numbers, dates and lines must stay as they are. */
  locked: boolean
  /** Only when not locked. */
  reason?: UnlockedReason
  /** Id of the policy that wins; `unset` without an end, null without lock. */
  policy_id: string | null
  /** The law to cite; null without a lock. */
  legal_basis: string | null
  /** Day of the latest event, from whose year the clock counts. */
  counted_from: PlainDate | null
  /**
   * Last locked day, inclusive; kept when expired. Null while locked: no end,
   * because country or fiscal year end is not set.
   */
  locked_through: PlainDate | null
  /** Whether the sales document is issued, which locks the blocks below. */
  issued: boolean
  /** Fields of the buyer to keep today; empty before issue and after lock. */
  buyer_block: RecordField[]
  /** Fields of the delivery address to keep today; empty likewise. */
  delivery_block: RecordField[]
  /**
   * Last day, inclusive, on which `delivery_block` stays as it is. Null when it
   * is empty, and without an end.
   */
  delivery_locked_through: PlainDate | null
  /**
   * Last day, inclusive, to which the whole decision holds if nothing more
   * happens; decide again on the day after. Null when time changes nothing.
   */
  changes_after: PlainDate | null
}
