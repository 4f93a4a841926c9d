import type { ChoiceFacts } from "./read-facts"

/**
 * Whether a purpose may be pursued, from what is known. Pure.
 *
 * A legal duty always is. An objection holds whatever else was said, a purpose
 * that needs consent waits for it, and whoever was erased is left alone. While
 * a subject is restricted, a contract goes on for orders that are open, and
 * consent counts where it was given after the restriction, and so does an
 * exception that is on record (GDPR art. 18(2)).
 */
export function mayProcess(facts: ChoiceFacts): boolean {
  if (facts.retired) {
    return false
  }
  if (facts.legal_basis === "legal_obligation") {
    return true
  }
  if (facts.objected || (facts.needs_consent && !facts.consented)) {
    return false
  }
  const isContract = facts.legal_basis === "contract"
  if (facts.erased && !isContract) {
    return false
  }
  if (facts.restricted) {
    return (
      facts.excepted ||
      (isContract ? facts.open_order : facts.consented_despite)
    )
  }
  return true
}
