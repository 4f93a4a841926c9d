import {
  decideRetention,
  fiscalYearEnd,
  lockedThrough,
  type PlainDate,
  type RetentionTier,
  scopeOf,
} from "../../retention"
import type { LockRules } from "../decide/order-locks"

/** What decides how long a record other than an order is kept. */
export type RecordFacts = {
  issued_on: PlainDate
  sales_channel_id: string | null
  destination_country: string | null
}

/** How long it is kept, by which law. */
export type RecordDecision = {
  locked: boolean
  policy_id: string | null
  legal_basis: string | null
  /** Last locked day; null: no end while none is set. */
  locked_through: PlainDate | null
  fiscal_year_end: PlainDate | null
}

/**
 * Decides on a record by the rules that decide on orders: an order invoiced on
 * that day. Balances are kept as books, for which a law may want longer.
 */
export function decideRecord(
  facts: RecordFacts,
  tier: RetentionTier,
  { rules, today }: LockRules
): RecordDecision {
  const { issued_on, ...rest } = facts
  const decision = decideRetention(
    {
      ...rest,
      id: "record",
      status: "pending",
      is_draft: false,
      placed_at: issued_on,
      last_invoiced_at: issued_on,
    },
    rules,
    today
  )
  const { fiscal_year_end: closing, policies } = scopeOf(
    rules,
    facts.sales_channel_id
  )
  if (!closing || decision.locked_through === null) {
    return { ...ending(decision), fiscal_year_end: null }
  }
  const [longest = decision.locked_through] = policies
    .map((policy) => lockedThrough(issued_on, policy, { closing, tier }))
    .concat(tier === "sales_document" ? decision.locked_through : [])
    .sort()
    .reverse()

  return {
    ...ending(decision),
    locked: today <= longest,
    locked_through: longest,
    fiscal_year_end: fiscalYearEnd(issued_on, closing),
  }
}

function ending({
  locked,
  policy_id,
  legal_basis,
  locked_through,
}: ReturnType<typeof decideRetention>) {
  return { locked, policy_id, legal_basis, locked_through }
}
