import { ISSUE_EVENTS, isIssued } from "./issue"
import type { OrderFacts } from "./order-facts"

/**
 * Whether an order was canceled before anything that bookkeeping law knows
 * happened: no capture, shipment, completion or invoice, and nothing that can
 * only follow one of them.
 *
 * @example
 * wasCanceledBeforeIssue({ ...order, canceled_at: "2024-02-11T08:00:00Z" })
 * // true
 */
export function wasCanceledBeforeIssue(facts: OrderFacts): boolean {
  const isCanceled = Boolean(facts.canceled_at) || facts.status === "canceled"
  const cameBack = Boolean(
    facts.last_return_at ?? facts.last_claim_at ?? facts.last_exchange_at
  )

  return isCanceled && !cameBack && !isIssued(facts, ISSUE_EVENTS)
}
