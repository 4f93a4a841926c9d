import type { RequestRow } from "../../../../requests/types"

/** Columns of a request that staff see: codes, ids and days, nothing sealed. */
export const REQUEST_FIELDS = [
  "id",
  "type",
  "status",
  "channel",
  "subject_digest",
  "customer_id",
  "order_id",
  "reason",
  "note",
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
] as const satisfies readonly (keyof RequestRow)[]

/** A request as staff see it. */
export type AdminPrivacyRequest = Pick<
  RequestRow,
  (typeof REQUEST_FIELDS)[number]
>
