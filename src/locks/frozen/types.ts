/** A rule about one column that a plain "never changes" cannot say. */
export type FrozenRule = {
  column: string
  /** SQL over `old` and `new`: true where the change must not be. */
  refuses: string
}

/**
 * The declaration of one table whose rows belong to orders: what of it stays
 * as it is while an order is locked. Triggers and fingerprints are generated
 * from it, so the two can never disagree.
 *
 * All SQL names tables with the placeholder `{schema}.` before them, and rows
 * of this table `t`.
 *
 * @example
 * { table: "order_credit_line", columns: ["id", "order_id", "amount"], ... }
 */
export type FrozenTable = {
  table: string
  /** Columns whose values never change while an order of the row is locked. */
  columns: readonly string[]
  /**
   * A select of the ids of the orders that `t` belongs to. A row of a version
   * that its order has not reached, or fell back from, belongs to none: an
   * edit that nobody confirmed, or whose confirmation failed.
   */
  orders: string
  /**
   * Joins from a relation `o(id)` of orders to the rows `t` that a fingerprint
   * may count; each row once per order. Expects nothing of `o` but the id.
   */
  rowsOf: string
  /**
   * The moment (`timestamptz`, over `o`, `t` and aliases of `rowsOf`) from
   * which the row counts: a fingerprint made at that moment or later holds it,
   * an earlier one never will. Null: it does not count yet. A moment once
   * passed never changes, whatever later happens to the order.
   */
  countsFrom: string
  /**
   * SQL over `t`: rows that may be deleted although their order is locked.
   * Medusa takes back what a gateway declined or a workflow gave up.
   */
  mayGo?: string
  /**
   * Whether `deleted_at` is judged at the end of the transaction, when the
   * version of the order is what it will be, and not at once.
   */
  judgedAtCommit?: boolean
  rules?: readonly FrozenRule[]
  /** Columns that also stay once the sales document is issued. */
  fromIssue?: readonly string[]
}
