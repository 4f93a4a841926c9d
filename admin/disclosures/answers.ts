import type { Day } from "../lib/days"

/** Data handed to an authority, as `GET /disclosures` lists it. */
export type Disclosure = {
  id: string
  customer_id: string | null
  order_id: string | null
  recipient_id: string
  basis: string
  disclosed_on: Day
  reference: string | null
}

export type DisclosurePage = { disclosures: Disclosure[]; count: number }

/** Under what an authority may be handed data. */
export const BASES = ["court_order", "legal_obligation", "legal_claim"] as const
