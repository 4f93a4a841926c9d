import type { Day } from "../lib/days"

export const REQUEST_TYPES = [
  "access",
  "portability",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "consent_withdrawal",
] as const

export type RequestType = (typeof REQUEST_TYPES)[number]

/** A request as `GET /requests` lists it: codes, ids and days. */
export type ListedRequest = {
  id: string
  type: RequestType
  status: string
  waiting_for: string | null
  customer_id: string | null
  order_id: string | null
  received_at: string
  due_on: Day | null
  extension_reason: string | null
  refusal_reason: string | null
  retained_through: Day | null
  closed_at: string | null
}

export type RequestPage = {
  privacy_requests: ListedRequest[]
  /** Of all that match; not there when it was not asked for. */
  count?: number
}

/** Ids, codes and counts that a request was opened and ended with. */
export type RequestDetails = {
  receipt_id?: string
  first_stage_receipt_id?: string
  rows?: number
  format?: string
  locale?: string
  ground?: string
  fields?: string[]
  address_ids?: string[]
  cart_addresses?: number
  order_addresses?: number
  correction_ids?: string[]
  objection_ids?: string[]
  consent_withdrawal_ids?: string[]
}

/** `GET /requests/:id`. */
export type OneRequest = ListedRequest & {
  timeline: { id: string; action: string; created_at: string }[]
  letters: { id: string; template: string; state: string }[]
  archive: {
    state: string
    rows_done: number
    rows_total: number | null
    downloads: number
    expires_at: string | null
  } | null
  details: RequestDetails | null
  content: { reason?: string } | null
}
