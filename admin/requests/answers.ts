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

/** `GET /requests/:id`. */
export type OneRequest = ListedRequest & {
  timeline: { id: string; action: string; created_at: string }[]
  letters: { id: string; template: string; state: string }[]
  archive: { state: string } | null
  content: { reason?: string } | null
}
