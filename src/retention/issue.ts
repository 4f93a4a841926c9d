import type { OrderFacts } from "./order-facts"

/**
 * The events that can issue a sales document, and with it lock the buyer block.
 *
 * Shipment, completion and a locked invoice always do; capture only where a
 * shop adds it.
 */
export const ISSUE_EVENTS = [
  "shipment",
  "completion",
  "invoice",
  "capture",
] as const

/** One of {@link ISSUE_EVENTS}. */
export type IssueEvent = (typeof ISSUE_EVENTS)[number]

/** The events that issue a sales document in every shop. */
export const ALWAYS_ISSUES: readonly IssueEvent[] = [
  "shipment",
  "completion",
  "invoice",
]

const HAPPENED: Record<IssueEvent, (facts: OrderFacts) => boolean> = {
  // goods handed over in the shop are delivered without being shipped
  shipment: (facts) =>
    Boolean(facts.shipped_at ?? facts.last_shipped_at ?? facts.delivered_at),
  // Medusa stores no date of completion, and archives only what was completed,
  // canceled or a draft
  completion: (facts) =>
    Boolean(facts.completed_at) ||
    facts.status === "completed" ||
    (facts.status === "archived" && !facts.canceled_at),
  // a credit note corrects an invoice, so there was one
  invoice: (facts) =>
    Boolean(
      facts.invoiced_at ?? facts.last_invoiced_at ?? facts.last_credit_note_at
    ),
  // money that came back had come in
  capture: (facts) =>
    Boolean(
      facts.captured_at ?? facts.last_captured_at ?? facts.last_refund_at
    ),
}

/**
 * Whether the sales document is issued, so that the buyer block is locked and
 * a correction becomes a note.
 *
 * @example
 * isIssued({ ...order, shipped_at: "2024-02-12T08:00:00Z" }, ["shipment"])
 * // true
 */
export function isIssued(
  facts: OrderFacts,
  events: readonly IssueEvent[]
): boolean {
  return events.some((event) => HAPPENED[event](facts))
}
