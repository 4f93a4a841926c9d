import type { RecipientTaskState } from "../../modules/privacy_recipient/models"
import type { NoticeType, Way } from "../types"

export type TaskState =
  (typeof RecipientTaskState)[keyof typeof RecipientTaskState]

/** A row of `privacy_recipient_task`, as the database has it. */
export type TaskRow = {
  id: string
  recipient_id: string
  request_id: string | null
  customer_id: string | null
  type: NoticeType
  way: Exclude<Way, "none">
  state: TaskState
  /** `YYYY-MM-DD` */
  due_on: string
  subject_sealed: string | null
  subject_key: string | null
  attempts: number
  next_attempt_at: Date
  lease: string | null
  lease_until: Date | null
  failed_code: string | null
  outcome: string | null
  completed_by: string | null
  told_at: Date | null
  settled_at: Date | null
  announced_at: Date | null
  created_at: Date
}

/** A record at a payment provider, as Medusa hands it to the provider. */
export type AccountHolder = {
  id: string
  provider_id: string
  external_id: string
  email: string | null
  data: Record<string, unknown>
}

/** Whom a task is about. Sealed in its row, and gone when it is settled. */
export type TaskSubject = {
  customer_ids: string[]
  order_display_ids: number[]
  /** Only for recipients that know people by their address. */
  emails?: string[]
  account_holders?: AccountHolder[]
}
