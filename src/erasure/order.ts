import type { DatabaseSchema } from "../data-map/schema"
import type { Secrets } from "../digest"
import type { ReachSettings, SubjectSeed } from "../subject/types"
import type { GuardFinding } from "./guards"
import type { Recipient, RetainedRecord, TableOutcome } from "./types"

/** Why a subject is erased. Coded, so that no reason can name anybody. */
export const ERASURE_REASONS = [
  "customer_request",
  "consent_withdrawn",
  "objection",
  "unlawful",
  "inactive",
  "other",
] as const

export type ErasureReason = (typeof ERASURE_REASONS)[number]

/** One erasure, as staff ordered it. */
export type ErasureOrder = {
  seed: SubjectSeed
  reason: ErasureReason
  /** Free text of staff; refused when it names the person. */
  note?: string
  /** Guards that staff overrides. Naming one that is not met is no mistake. */
  override: readonly string[]
  /** User id of whoever orders it. */
  requestedBy: string
  /** The e-mail address, or the id, the subject is filed under. */
  confirmation: string
  /** The receipt of the erasure that this one repeats. */
  replayOf?: string
  /** The request that asked for it, and the worker's lease on it. */
  request?: { id: string; lease: string }
  /** Open carts whose checkout lock is held. */
  heldCarts?: readonly string[]
}

/** What an erasure works with. */
export type ErasureSettings = ReachSettings & {
  secrets: Secrets
  schema: DatabaseSchema
  /** Age in days of the oldest backup that may be restored. */
  backupDays: number
}

/** What an erasure did, as written to the receipt. */
export type ErasureReceiptRecord = {
  id: string
  request_id: string
  subject_digest: string
  customer_ids: string[]
  tables: TableOutcome[]
  retained: RetainedRecord[]
  overridden: GuardFinding[]
  recipients: Recipient[]
  figures_digest: string
  residual_scan: { rows_searched: number }
  erased_at: Date
}

/** Ids of what an erasure touched, for caches and events. Ids only. */
export type ErasureResult = {
  request_id: string
  receipt_id: string
  customer_ids: string[]
  touched: { table: string; ids: string[] }[]
  /**
   * Whether a checkout was still running at the end of the wait, so that rows of
   * the person may have been written after it.
   */
  late_rows_left: boolean
}
