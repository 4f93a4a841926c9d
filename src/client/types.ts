/** A language the shop writes letters and texts in. */
export type PrivacyLocale = "nb" | "nn" | "en"

/** The right that a request exercises (GDPR art. 7(3), 15 to 21). */
export type PrivacyRequestType =
  | "access"
  | "portability"
  | "rectification"
  | "erasure"
  | "restriction"
  | "objection"
  | "consent_withdrawal"

export type PrivacyRequestStatus =
  | "received"
  | "identity_pending"
  | "verified"
  | "waiting"
  | "in_progress"
  | "completed"
  /** Accounting records stay until `retained_through`. */
  | "completed_with_retained"
  | "refused"
  | "canceled"
  | "failed"

/** A file that waits to be fetched. */
export type PrivacyArchive = {
  state: "building" | "ready" | "invalidated" | "expired" | "deleted"
  /** From 0 to 1; null while nobody knows how much there is. */
  progress: number | null
  /** ISO 8601. */
  expires_at: string | null
}

/** A request as the person it is about sees it. */
export type PrivacyRequest = {
  id: string
  type: PrivacyRequestType
  status: PrivacyRequestStatus
  /** ISO 8601, as every moment here. */
  received_at: string
  /** Last day to answer, `YYYY-MM-DD`; that day included. */
  due_on: string | null
  /** What a waiting request waits for. */
  waiting_for: "cooling_off" | "guard" | "approval" | "staff" | null
  /** What an erasure waits for: codes, and the numbers of the orders. */
  guards: { code: string; display_ids: string[] }[]
  /** When a waiting erasure is carried out. */
  execute_after: string | null
  /** Last day on which an accounting record is kept. */
  retained_through: string | null
  refusal_reason: string | null
  extension_reason: string | null
  closed_at: string | null
  /** Whether it can be taken back. */
  can_cancel: boolean
  archive: PrivacyArchive | null
}

/** Why the use of data is to be restricted (GDPR art. 18(1)). */
export type RestrictionGround =
  "accuracy_contested" | "unlawful" | "legal_claim" | "objection_pending"

/** A new value; of the profile, or with `address_id` of an address. */
export type Rectification = {
  field: string
  value: string | null
  address_id?: string
}

/** What each right takes. */
export type PrivacyRequestContent =
  | { type: "access" | "portability" | "erasure" }
  | { type: "rectification"; changes: Rectification[] }
  | { type: "restriction"; ground: RestrictionGround }
  | { type: "objection"; purpose_ids: string[]; reason?: string }
  | { type: "consent_withdrawal"; purpose_ids: string[] }

/**
 * Proof that it is the person who asks. Access, portability and erasure need
 * one; only a code makes rows join that were left with the same address without
 * an account.
 */
export type PrivacyProof = { code?: string; password?: string }

/** A request of a logged-in customer. */
export type NewPrivacyRequest = PrivacyRequestContent &
  PrivacyProof & { locale?: PrivacyLocale }

/** A request of somebody without an account. */
export type NewGuestRequest = {
  email: string
  type: PrivacyRequestType
  locale?: PrivacyLocale
  /** Only a fresh code, for a request asked before. */
  follow?: boolean
}

/** Which request of a guest, and the code that was mailed for it. */
export type GuestProof = { request_id: string; code: string }

/** What a guest says with the code. Without purposes: all of them. */
export type GuestVerification = GuestProof & {
  changes?: Rectification[]
  purpose_ids?: string[]
  reason?: string
  ground?: RestrictionGround
}

export type CodeMailed = { expires_in_minutes: number }

export type GuestRequestTaken = CodeMailed & { request_id: string }

export type PrivacyRequestAnswer = { privacy_request: PrivacyRequest }

/** Which part of a list, and in which order. */
export type ListOptions = {
  limit?: number
  offset?: number
  order?: "received_at" | "-received_at"
  fields?: string
}

export type PrivacyRequestList = {
  privacy_requests: PrivacyRequest[]
  count: number
  offset: number
  limit: number
}
