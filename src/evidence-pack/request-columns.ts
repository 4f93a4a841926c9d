import type { RequestRow } from "../requests/types"

/**
 * What a pack says of the request: codes, ids, days. Nothing sealed, no free
 * text of staff, and nothing about who works on it.
 */
export const REQUEST_COLUMNS = [
  "id",
  "type",
  "status",
  "channel",
  "subject_digest",
  "customer_id",
  "order_id",
  "reason",
  "requested_by",
  "locale",
  "received_at",
  "due_on",
  "extended_from",
  "extension_reason",
  "refusal_reason",
  "identified_by",
  "is_mailbox_proven",
  "waiting_for",
  "guards",
  "execute_after",
  "paused_at",
  "proposed_by",
  "approved_by",
  "attempts",
  "failed_code",
  "warned_at",
  "late_at",
  "details",
  "retained_through",
  "completed_at",
  "closed_at",
  "created_at",
] as const satisfies readonly (keyof RequestRow)[]
