import { model } from "@medusajs/framework/utils"

export const ResidualScanState = {
  PENDING: "pending",
  RUNNING: "running",
  COMPLETED: "completed",
  FAILED: "failed",
} as const

/**
 * A search of the whole database for somebody who was erased. Written with the
 * erasure, carried out after it.
 */
export const ResidualScan = model.define("privacy_residual_scan", {
  id: model.id({ prefix: "prvscn" }).primaryKey(),
  receipt_id: model.text().index(),
  state: model
    .enum(Object.values(ResidualScanState))
    .default(ResidualScanState.PENDING),
  /** What to look for, encrypted; null as soon as the search is over. */
  needle: model.text().nullable(),
  /** How many of each: `{ emails, phones, addresses, left_out }`. */
  searched_for: model.json(),
  /** Counts per column: `{ table, column, what, explanation, rows, row_ids }`. */
  found: model.json().nullable(),
  rows_searched: model.number().default(0),
  /** Name of the last table that was searched. */
  cursor: model.text().nullable(),
  /** How often it was begun; only who began it last may write to it. */
  attempts: model.number().default(0),
  started_at: model.dateTime().nullable(),
  heartbeat_at: model.dateTime().nullable(),
  finished_at: model.dateTime().nullable(),
})
