import type { RetentionClock } from "./clock"
import type { RecordField } from "./record-field"

/**
 * The kinds of accounting records that a law keeps for different times.
 *
 * - `sales_document`: orders, invoices, credit notes, refunds
 * - `secondary`: packing slips, contracts, correspondence
 * - `books`: ledgers and balances, such as store credit and gift cards
 */
export const RETENTION_TIERS = ["sales_document", "secondary", "books"] as const

/** One of {@link RETENTION_TIERS}. */
export type RetentionTier = (typeof RETENTION_TIERS)[number]

/**
 * How long a record is kept after its clock started: whole years, and 0-11
 * further months.
 *
 * @example
 * const threeAndAHalfYears: RetentionPeriod = { years: 3, months: 6 }
 */
export type RetentionPeriod = {
  readonly years: number
  readonly months?: number
}

/**
 * How well a rule was checked. `A`: the legal text or an authority's guidance
 * was read; `B`: a professional source was read; `C`: nobody checked it here.
 */
export type Verification = "A" | "A/B" | "B" | "C"

/**
 * What one law demands of an accounting record.
 *
 * @example
 * presetFor("no")?.tiers.sales_document // { years: 5 }
 */
export type RetentionPolicy = {
  /** ISO 3166-1 alpha-2 code of the country, `eu_oss`, or a shop's own id. */
  readonly id: string
  /** What people call it: "Norway". */
  readonly label: string
  /** The law and its section, as people cite it: "Bokføringsloven § 13". */
  readonly legal_basis: string
  /** Where that can be read; null for a shop's own rule without one. */
  readonly source: string | null
  readonly verification: Verification
  readonly clock: RetentionClock
  /**
   * False where no source was found for the clock. Such a policy counts from
   * the latest start there is, so that it errs towards keeping.
   */
  readonly clock_verified: boolean
  readonly tiers: Readonly<Record<RetentionTier, RetentionPeriod>>
  /** Fields of the buyer that the law names, kept while locked. */
  readonly buyer_block: readonly RecordField[]
  /** Fields of the delivery address that the law names, kept while locked. */
  readonly place_of_delivery: readonly RecordField[]
  /** What a shop in this country should know before relying on the rule. */
  readonly notes: string | null
}

/**
 * A period in whole months.
 *
 * @example
 * monthsOf({ years: 3, months: 6 }) // 42
 */
export function monthsOf(period: RetentionPeriod): number {
  return period.years * 12 + (period.months ?? 0)
}
