import type { Day } from "../lib/days"

export type Run = {
  id: string
  state: "running" | "completed" | "stopped" | "failed"
  total: number | null
  done: number
  created_at: string
  finished_at: string | null
}

export const RUN_KINDS = ["backfill", "reconcile", "release"] as const

/** `GET /requests/summary`. */
export type RequestSummary = {
  open: number
  late: number
  due_soon: number
  for_staff: number
  mail: {
    provider: boolean
    pending: number
    failed: number
    undeliverable: number
  }
}

/** `GET /reports/requests`: the year we are in. */
export type RequestsReport = {
  year: number
  received: { total: number; by_month: { month: string; total: number }[] }
  answered: { total: number; in_time: number }
}

/** `GET /retention-locks/summary`. */
export type Summary = Record<(typeof RUN_KINDS)[number], Run | null> & {
  locked: number
  released: number
  without_end: number
  due: number
  held: number
  broken: number
  by_year: { year: number; records: number }[]
  upcoming: {
    fiscal_year_end: Day | null
    sales_channel_id: string | null
    first_end: Day
    last_end: Day
    records: number
  }[]
  health: {
    ok: boolean
    triggers: { missing: unknown[]; altered: unknown[] }
  }
}

/** `GET /data-map/coverage`. */
export type Coverage = {
  tables: number
  columns: number
  mapped: number
  unmapped: { table: string; column: string; reached_by: string | null }[]
}

/** `POST /audit-entries/verify`. */
export type Verification = {
  verified: boolean
  entries: number
  first_broken?: { sequence: number | null }
}
