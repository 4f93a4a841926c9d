import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TableCounts } from "../removal/remove-rows"
import type { LimitWork } from "./limit-work"

/** What is to be done about one row: an action, or the code of why not. */
export type Verdict = { action: string; detail?: string } | { skipped: string }

/** What came of one row. */
export type RowOutcome =
  | {
      tables: TableCounts
      /** Written in the transaction that records the outcome. */
      record?: (trx: Knex.Transaction) => Promise<void>
    }
  | { skipped: string }

/**
 * Work on one row that reaches beyond one transaction. It may be asked to do
 * the same row again after a kill, and must find it done.
 */
export type EachRow = {
  /** Looks, and changes nothing. */
  judge(work: LimitWork, id: string): Promise<Verdict>
  act(work: LimitWork, id: string, verdict: Verdict): Promise<RowOutcome>
}
