import type { Day } from "./days"

/** What routes answer, as far as screens read it: docs/reference/routes.md. */
export type PrivacyStatus = {
  customer_id: string
  state: "identifiable" | "restricted" | "erased"
  categories: { category: string; tables: string[]; rows: number }[]
  locked_records: number
  locked_through: Day | null
  open_requests: number
  consents: number
  objections: number
}

export type TableOutcome = {
  table: string
  label: string
  rows: number
  deleted: number
  cleared: number
  replaced: number
  kept: number
  why: string
}

export type RetainedRecord = {
  record: string
  record_id: string
  display_id: string | null
  fields: string[]
  legal_basis: string | null
  locked_through: Day | null
}

export type GuardRow = { table: string; id: string; display_id: string | null }

export type GuardFinding = {
  code: string
  message: string
  overridable: boolean
  rows: GuardRow[]
}

export type Recipient = {
  type: string
  provider_id: string | null
  /** Missing in receipts of older versions. */
  name?: string
}

export type ErasurePlan = {
  tables: TableOutcome[]
  retained: RetainedRecord[]
  guards: GuardFinding[]
  recipients: Recipient[]
}

export type PrivacyRequest = {
  id: string
  type: string
  status: string
  retained_through: Day | null
}

export type ErasureReceipt = Omit<ErasurePlan, "guards"> & {
  id: string
  overridden: { code: string }[]
  figures_digest: string
  residual_scan: { rows_searched: number }
  erased_at: string
}

/** `erasure_receipt` is absent while a second officer has to approve. */
export type Erasure = {
  privacy_request: PrivacyRequest
  erasure_receipt?: ErasureReceipt
}

export type FoundSubject = {
  customer_ids: string[]
  has_account: boolean
  email_hint: string | null
  orders: number
  carts: number
  candidates: string[]
}
