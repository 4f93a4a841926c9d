import type {
  RequestChannelValue,
  RequestStatusValue,
  RequestTypeValue,
} from "./states"

/** A row of `privacy_request`, as the database has it. */
export type RequestRow = {
  id: string
  type: RequestTypeValue
  status: RequestStatusValue
  channel: RequestChannelValue
  subject_digest: string
  customer_id: string | null
  order_id: string | null
  reason: string
  note: string | null
  requested_by: string
  locale: Locale | null
  received_at: Date
  due_on: string | null
  extended_from: string | null
  extension_reason: string | null
  refusal_reason: string | null
  identified_by: string | null
  is_mailbox_proven: boolean
  waiting_for: WaitingFor | null
  guards: WaitingGuard[] | null
  execute_after: Date | null
  paused_at: Date | null
  proposed_by: string | null
  approved_by: string | null
  content_sealed: string | null
  content_key: string | null
  reply_sealed: string | null
  reply_key: string | null
  attempts: number
  lease: string | null
  lease_until: Date | null
  failed_code: string | null
  warned_at: Date | null
  late_at: Date | null
  details: Record<string, unknown> | null
  retained_through: string | null
  completed_at: Date | null
  closed_at: Date | null
  created_at: Date
}

export type Locale = "nb" | "nn" | "en"

/** What a waiting request waits for. */
export type WaitingFor = "cooling_off" | "guard" | "approval" | "staff"

/** What stands in the way of an erasure: a guard's code, and its rows. */
export type WaitingGuard = {
  code: string
  rows: { table: string; id: string; display_id: string | null }[]
}

/**
 * What a request has to know while it is open, and nobody afterwards. Sealed in
 * the row; its key is destroyed when the request is closed.
 */
export type RequestContent = {
  /** The address a guest gave, and has to prove. */
  email?: string
  /** New values of a rectification. */
  changes?: { field: string; value: string | null; address_id?: string }[]
  /** How staff established identity, in their words. */
  identity_note?: string
  /** Why the person objects, in their words. */
  reason?: string
}
