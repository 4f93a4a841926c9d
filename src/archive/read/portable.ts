import type { ColumnRule, PersonalData } from "../../data-map/types"
import { type LegalBasis, PURPOSES } from "../../data-map/vocabulary"

/** The legal grounds that GDPR art. 20(1)(a) names. */
const PORTABLE_BASES: readonly LegalBasis[] = ["consent", "contract"]

/**
 * Whether a column belongs in a portability archive: the person gave it, and
 * it is held under a contract or with consent.
 *
 * @example
 * isPortable(customer, customer.columns.email) // true
 */
export function isPortable(entry: PersonalData, rule: ColumnRule): boolean {
  const purposes = rule.purposes ?? entry.purposes
  const isGiven = (rule.source ?? entry.source) === "given"

  return (
    isGiven &&
    !isSecret(rule) &&
    purposes.some((purpose) => PORTABLE_BASES.includes(PURPOSES[purpose].basis))
  )
}

/** Whether a value must never leave, only the fact that there is one. */
export function isSecret(rule: ColumnRule): boolean {
  return rule.export === "existence" || rule.category === "credential"
}
