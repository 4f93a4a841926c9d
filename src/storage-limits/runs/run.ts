import type { TableCounts } from "../removal/remove-rows"
import type { LimitMode } from "../types"
import type { Moments } from "./moments"

/** Rows named at most, of those that were passed over. */
export const NAMED_ROWS = 100

/** What a run of a storage limit keeps beside its counts. Never a value. */
export type RunDetails = {
  /** The option's mode when the run began. */
  mode: LimitMode
  moments: Moments
  /** Most rows the run may take. */
  cap: number
  /** By part: rows of the table, those whose time has come, and their share. */
  survey: Record<string, { rows: number; due: number; share: number }>
  max_share: number
  /** By code: rows whose time has come, and that stay. */
  kept: TableCounts
  /** Rows that went, or in a dry run would, by table or action. */
  tables: TableCounts
  /** Rows that could not go, by code. */
  skipped: TableCounts
  skipped_rows: { part: string; id: string; code: string }[]
  /** A dry run: how many rows a run would have taken. */
  would_touch?: number
  /** Due rows that are still there at the end. */
  left?: number
  /** How to go ahead, of a run that was stopped. */
  hint?: string
  /** The code of what ended a run that failed. */
  error?: string
}

/** One run of a storage limit, as routes and jobs show it. Ids and counts. */
export type StorageLimitRun = {
  id: string
  /** The id of the limit. */
  kind: string
  state: "running" | "completed" | "stopped" | "failed"
  dry_run: boolean
  /** Due rows when it began. */
  total: number
  /** Rows that went and are committed; 0 in a dry run. */
  done: number
  /** Rows passed over, each with a code in `details`. */
  skipped: number
  /** `<part>:<id>` of the last row looked at. */
  cursor: string | null
  /** The day it ran for, in the shop's time zone. */
  today: string
  details: RunDetails
  started_by: string
  created_at: Date
  heartbeat_at: Date | null
  finished_at: Date | null
}

/** Columns of a run; counts are bigint, which the driver hands over as text. */
export const RUN_COLUMNS = `r.id, r.kind, r.state, r.dry_run,
  coalesce(r.total, 0)::int as total, r.done::int as done,
  r.skipped::int as skipped, r.cursor, r.today, r.details, r.started_by,
  r.created_at, r.heartbeat_at, r.finished_at`
