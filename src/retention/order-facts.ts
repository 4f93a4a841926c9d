import type { Instant } from "./instant"

/**
 * What is known of one order. Null, or left out, is what did not happen.
 *
 * No field identifies a person, so facts may be logged and passed to workflows.
 *
 * @example
 * const facts: OrderFacts = {
 *   id: "order_1",
 *   status: "pending",
 *   is_draft: false,
 *   sales_channel_id: "sc_1",
 *   destination_country: "no",
 *   placed_at: "2024-02-10T12:00:00Z",
 *   shipped_at: "2024-02-12T08:00:00Z",
 * }
 */
export type OrderFacts = {
  id: string
  /** Medusa's order status: `pending`, `completed`, `archived` ... */
  status: string
  /** Still a draft: not placed, so not an accounting record. */
  is_draft: boolean
  sales_channel_id?: string | null
  /**
   * ISO 3166-1 alpha-2 code, in any case, of where the goods went; where
   * nothing was sent, of the billing address.
   */
  destination_country?: string | null
  /**
   * False when the record is known to hold no organization number, so that no
   * report says it is kept.
   */
  has_organization_number?: boolean
  placed_at: Instant
  canceled_at?: Instant | null
  /** Issues the document, but does not move the clock. */
  completed_at?: Instant | null
  /** First shipment. */
  shipped_at?: Instant | null
  last_shipped_at?: Instant | null
  /** Last delivery. */
  delivered_at?: Instant | null
  /** First capture. */
  captured_at?: Instant | null
  last_captured_at?: Instant | null
  last_refund_at?: Instant | null
  /** First locked invoice. */
  invoiced_at?: Instant | null
  last_invoiced_at?: Instant | null
  last_credit_note_at?: Instant | null
  last_return_at?: Instant | null
  last_claim_at?: Instant | null
  last_exchange_at?: Instant | null
}
