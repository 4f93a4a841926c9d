/** A row that keeps an erasure from going ahead. */
export type GuardRow = {
  table: string
  id: string
  /** The number people know the row by, where it has one. */
  display_id: string | null
}

/** What a guard found: shown in the plan, and in the refusal. */
export type GuardFinding = {
  code: string
  message: string
  rows: GuardRow[]
  /** Whether staff may go ahead with a reason. */
  overridable: boolean
}

/** Something that is still open between the shop and the person. */
export type Guard = {
  code: string
  /** What is open, and what to do about it. */
  message: string
  overridable: boolean
  /** Tables the statement reads; the guard is skipped where one is missing. */
  tables: readonly string[]
  /** Selects `id` and `display_id` of the rows that are open. */
  sql: string
  /** The table the ids belong to. */
  rowTable: string
}
