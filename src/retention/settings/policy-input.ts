import type { RetentionClock } from "../clock"
import type { RetentionPeriod, Verification } from "../policy"
import type { RecordField } from "../record-field"

/**
 * A rule a shop declares itself, for a country without a preset or a trade with
 * longer periods. It applies where `country` or `policy` names its id.
 *
 * @example
 * const construction: RetentionPolicyInput = {
 *   id: "no_construction",
 *   label: "Norway, construction",
 *   legal_basis: "Bokføringsforskriften 8-1",
 *   clock: "fiscal_year_end",
 *   tiers: {
 *     sales_document: { years: 10 },
 *     secondary: { years: 3, months: 6 },
 *   },
 * }
 */
export type RetentionPolicyInput = {
  /** Lower-case letters, digits and `_`; a country code, or a name. */
  id: string
  label: string
  /** The law and its section, as letters to people will cite it. */
  legal_basis: string
  source?: string | null
  /** Default `C`: nobody but the shop has checked it. */
  verification?: Verification
  clock: RetentionClock
  tiers: {
    sales_document: RetentionPeriod
    secondary: RetentionPeriod
    /** Default: as long as the sales document. */
    books?: RetentionPeriod
  }
  /** Default: every field of {@link RecordField}. */
  buyer_block?: readonly RecordField[]
  /** Default: `["place"]`. */
  place_of_delivery?: readonly RecordField[]
  notes?: string | null
}
