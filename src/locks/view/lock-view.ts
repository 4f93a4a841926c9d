import type { RecordField } from "../../retention"

/** A row of `privacy_retention_lock`, as the database gives it. */
export type LockRow = {
  id: string
  /** Table of the record: `order`, or one a shop declared. */
  record: string
  record_id: string
  order_id: string | null
  sales_channel_id: string | null
  state: "locked" | "released"
  policy_id: string
  legal_basis: string
  tier: "sales_document" | "secondary" | "books"
  issued: boolean
  buyer_block: RecordField[]
  delivery_block: RecordField[]
  counted_from: string
  fiscal_year_end: string | null
  locked_through: string | null
  decide_again_after: string | null
  time_zone: string
  fingerprint: string
  buyer_fingerprint: string | null
  fingerprinted_at: Date
  broken_at: Date | null
  announced_at: Date | null
  policy_decision_id: string | null
  released_at: Date | null
  receipt_id: string | null
  created_at: Date
  updated_at: Date
}

/** A lock as routes show it. Days are `YYYY-MM-DD` and inclusive. */
export type LockView = Omit<LockRow, "policy_id"> & { policy: string }

/** Fields of a {@link LockView}, in the order they are shown. */
export const LOCK_FIELDS = [
  "id",
  "record",
  "record_id",
  "order_id",
  "sales_channel_id",
  "state",
  "policy",
  "legal_basis",
  "tier",
  "issued",
  "buyer_block",
  "delivery_block",
  "counted_from",
  "fiscal_year_end",
  "locked_through",
  "decide_again_after",
  "time_zone",
  "fingerprint",
  "buyer_fingerprint",
  "fingerprinted_at",
  "broken_at",
  "announced_at",
  "policy_decision_id",
  "released_at",
  "receipt_id",
  "created_at",
  "updated_at",
] as const satisfies readonly (keyof LockView)[]

/** Shows a lock, or some of its fields. */
export function viewOf(
  row: LockRow,
  fields: readonly (keyof LockView)[] = LOCK_FIELDS
): Partial<LockView> {
  const whole: LockView = { ...row, policy: row.policy_id }

  return Object.fromEntries(fields.map((field) => [field, whole[field]]))
}

/** Shows the whole of a lock. */
export function wholeViewOf(row: LockRow): LockView {
  return viewOf(row) as LockView
}
