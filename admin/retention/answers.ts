import type { Day } from "../lib/days"

export type Period = { years: number; months?: number }

export type Rule = {
  sales_channel_id: string | null
  fiscal_year_end: string | null
  policies: {
    id: string
    label: string
    legal_basis: string
    source: string | null
    verification: string
    tiers: Record<"sales_document" | "secondary" | "books", Period>
  }[]
}

export type DueRecords = {
  policy_id: string
  fiscal_year_end: Day | null
  sales_channel_id: string | null
  records: number
}

export type Sweep = { due: DueRecords[]; released: number }

export const HOLD_SCOPES = [
  "subject",
  "order",
  "fiscal_year",
  "sales_channel",
] as const

export type HoldScope = (typeof HOLD_SCOPES)[number]

export const HOLD_GROUNDS = [
  "legal_claim",
  "authority",
  "fraud",
  "rights_and_safety",
] as const

export type HoldGround = (typeof HOLD_GROUNDS)[number]

export type LegalHold = {
  id: string
  scope: HoldScope
  reference: string
  ground: HoldGround | null
  reason: string
  owner: string
  review_on: Day
  lifted_at: string | null
}

export type LimitRun = { created_at: string; total: number | null }

export type StorageLimit = {
  id: string
  label: { en: string; nb: string }
  about: { en: string; nb: string }
  settings: { mode: string; after_days?: number }
  last_dry_run: LimitRun | null
  last_run: LimitRun | null
}
