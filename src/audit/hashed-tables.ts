/** How a column stands in the text that is hashed. */
type Form =
  /** As JSON. */
  | "value"
  /** As JSON, in UTC. */
  | "moment"
  /** As Postgres writes a list. */
  | "list"

/** A table whose rows are proven: every column but the proof itself. */
export type HashedTable = {
  table: string
  columns: Readonly<Record<string, Form>>
}

const TIMES = {
  created_at: "moment",
  updated_at: "moment",
  deleted_at: "moment",
} as const

/**
 * What is hashed of the audit log, receipts and checkpoints, in this order.
 *
 * The database has functions of its own that say the same, for writing. Whoever
 * can change a row can change those too, so verifying never asks them.
 */
export const AUDIT_ENTRY: HashedTable = {
  table: "privacy_audit_entry",
  columns: {
    sequence: "value",
    previous_hash: "value",
    id: "value",
    action: "value",
    actor_id: "value",
    request_id: "value",
    subject_digest: "value",
    details: "value",
    ...TIMES,
  },
}

export const ERASURE_RECEIPT: HashedTable = {
  table: "privacy_erasure_receipt",
  columns: {
    id: "value",
    request_id: "value",
    amends: "value",
    subject_digest: "value",
    customer_ids: "list",
    tables: "value",
    retained: "value",
    overridden: "value",
    recipients: "value",
    figures_digest: "value",
    residual_scan: "value",
    erased_at: "moment",
    ...TIMES,
  },
}

export const RELEASE_RECEIPT: HashedTable = {
  table: "privacy_release_receipt",
  columns: {
    id: "value",
    records: "value",
    tables: "value",
    figures_digest: "value",
    customers_removed: "list",
    released_at: "moment",
    ...TIMES,
  },
}

/** Every kind of receipt that an audit entry vouches for. */
export const RECEIPTS: readonly HashedTable[] = [
  ERASURE_RECEIPT,
  RELEASE_RECEIPT,
]

export const CHECKPOINT: HashedTable = {
  table: "privacy_audit_checkpoint",
  columns: {
    id: "value",
    through_sequence: "value",
    hash: "value",
    entries: "value",
    keep_years: "value",
    pruned_at: "moment",
    ...TIMES,
  },
}
