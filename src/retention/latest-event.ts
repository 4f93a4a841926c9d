import { plainDate } from "./instant"
import type { OrderFacts } from "./order-facts"
import type { PlainDate } from "./plain-date"

/**
 * The events that move the clock of a record. Placement is the floor
 * below them.
 *
 * Cancellation and completion are not among them: they change nothing in the
 * books by themselves, and a tidy-up years later must not lengthen a lock.
 */
const CLOCK_EVENTS = [
  "shipped_at",
  "last_shipped_at",
  "delivered_at",
  "captured_at",
  "last_captured_at",
  "last_refund_at",
  "invoiced_at",
  "last_invoiced_at",
  "last_credit_note_at",
  "last_return_at",
  "last_claim_at",
  "last_exchange_at",
] as const satisfies ReadonlyArray<keyof OrderFacts>

/**
 * The day, in the shop's time zone, of the latest event in an order's life.
 *
 * VAT follows delivery and refunds come later, so the fiscal year of a record
 * is the one of its latest event, never only of its placement.
 *
 * @throws {RetentionDateError} when one of the dates cannot be read
 *
 * @example
 * latestEventOn({ ...order, last_refund_at: "2025-01-03" }, "Europe/Oslo")
 * // "2025-01-03"
 */
export function latestEventOn(facts: OrderFacts, timeZone: string): PlainDate {
  return CLOCK_EVENTS.reduce(
    (latest, event) => {
      const instant = facts[event]
      // converted before comparing: a plain date and an instant, or two
      // instants around a clock change, only compare as days
      const day = instant ? plainDate(instant, timeZone) : latest

      return day > latest ? day : latest
    },
    plainDate(facts.placed_at, timeZone)
  )
}
