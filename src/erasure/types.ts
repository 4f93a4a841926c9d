import type { GuardFinding } from "./guards"

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

/** A record that stays, and the law that says so. */
export type RetainedRecord = {
  record: "order"
  record_id: string
  display_id: number | null
  /** Fields of the buyer block that stay; empty when only figures do. */
  fields: string[]
  legal_basis: string | null
  /** Last locked day, that day included. Null: no end until the shop sets one. */
  locked_through: string | null
}

/** Somebody else who got data of the subject. */
export type Recipient = { type: string; provider_id: string }

/** What an erasure would do. Made by a pure read. */
export type ErasurePlan = {
  tables: TableOutcome[]
  retained: RetainedRecord[]
  guards: GuardFinding[]
  recipients: Recipient[]
}
