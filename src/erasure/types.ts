import type { RetainedRecord } from "../locks/retained-record"
import type { FoundRecipient } from "../recipients/types"
import type { GuardFinding } from "./guards"

export type { RetainedRecord } from "../locks/retained-record"

/** What erasure does, or would do, to one table. */
export type TableOutcome = {
  table: string
  label: string
  /** Rows that belong to the subject. */
  rows: number
  /** Rows deleted. */
  deleted: number
  /** Rows of which personal values are removed. */
  cleared: number
  /** Rows of which personal values are replaced by ones that name nobody. */
  replaced: number
  /** Rows that stay, with what the law or their figures need. */
  kept: number
  why: string
}

/** Somebody else who got data of the subject. */
export type Recipient = FoundRecipient

/** What an erasure would do. Made by a pure read. */
export type ErasurePlan = {
  tables: TableOutcome[]
  retained: RetainedRecord[]
  guards: GuardFinding[]
  recipients: Recipient[]
}
