import { blocksOn, unchangedThrough } from "./blocks"
import type { RetentionDecision } from "./decision"
import type { KnownOfOrder } from "./known-of-order"
import type { PlainDate } from "./plain-date"
import type { RetentionTerm } from "./terms"

/**
 * The decision on an order that at least one policy applies to: the longest
 * says how long, and those still in force on the day say which fields.
 *
 * @example
 * lockedByTerms(terms, known, "2025-01-01").locked_through // "2029-12-31"
 */
export function lockedByTerms(
  terms: readonly RetentionTerm[],
  { issued, counted_from, recorded }: KnownOfOrder,
  today: PlainDate
): RetentionDecision {
  // on equal days the first, which is the seller's own law, is the one to cite
  const { policy, locked_through } = terms.reduce((longest, term) =>
    term.locked_through > longest.locked_through ? term : longest
  )
  const locked = today <= locked_through
  const blocks = (day: PlainDate) =>
    blocksOn(issued ? terms : [], day, recorded)
  const { buyer, delivery } = blocks(today)

  return {
    locked,
    ...(!locked && { reason: "expired" as const }),
    policy_id: policy.id,
    legal_basis: policy.legal_basis,
    counted_from,
    locked_through,
    issued,
    buyer_block: buyer,
    delivery_block: delivery,
    delivery_locked_through: delivery.length
      ? unchangedThrough(terms, today, (day) => blocks(day).delivery.join())
      : null,
    changes_after: unchangedThrough(terms, today, (day) => {
      const { buyer, delivery } = blocks(day)
      return `${day <= locked_through} ${buyer.join()} ${delivery.join()}`
    }),
  }
}
