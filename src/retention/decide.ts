import { wasCanceledBeforeIssue } from "./canceled-before-issue"
import { RetentionDateError } from "./date-error"
import type { RetentionDecision, UnlockedReason } from "./decision"
import { isIssued } from "./issue"
import { latestEventOn } from "./latest-event"
import { lockedByTerms } from "./locked-by-terms"
import { lockedWithoutEnd } from "./locked-without-end"
import type { OrderFacts } from "./order-facts"
import { isPlainDate, type PlainDate } from "./plain-date"
import { RECORD_FIELDS, type RecordField } from "./record-field"
import { scopeOf, type RetentionRules } from "./settings/rules"
import { termsOf } from "./terms"

/**
 * Decides what the law demands of an order on a day.
 *
 * Figures are locked from placement, the buyer and the delivery from issue. The
 * clock counts from the year of the latest event, and of all policies that
 * apply the longest wins. Until somebody sets country and fiscal year end the
 * lock has no end.
 *
 * @param today - the day to decide for, in the shop's time zone
 * @throws {RetentionDateError} when `today` or a date of the order is none
 *
 * @example
 * const rules = resolveRetentionRules({
 *   country: "no",
 *   fiscal_year_end: "12-31",
 * })
 * decideRetention(facts, rules, today("Europe/Oslo")).locked_through
 * // "2029-12-31"
 */
export function decideRetention(
  facts: OrderFacts,
  rules: RetentionRules,
  today: PlainDate
): RetentionDecision {
  if (!isPlainDate(today)) {
    throw new RetentionDateError(today, "YYYY-MM-DD")
  }

  if (facts.is_draft || facts.status === "draft") {
    return unlocked("draft")
  }

  if (wasCanceledBeforeIssue(facts)) {
    return unlocked("canceled_before_issue")
  }

  const scope = scopeOf(rules, facts.sales_channel_id)
  const counted_from = latestEventOn(facts, scope.time_zone)
  const terms = termsOf(facts, scope, counted_from)
  const known = {
    issued: isIssued(facts, scope.buyer_block_from),
    counted_from,
    recorded: recordedFields(facts),
  }

  return terms ? lockedByTerms(terms, known, today) : lockedWithoutEnd(known)
}

function recordedFields(facts: OrderFacts): readonly RecordField[] {
  return facts.has_organization_number === false
    ? RECORD_FIELDS.filter((field) => field !== "organization_number")
    : RECORD_FIELDS
}

function unlocked(reason: UnlockedReason): RetentionDecision {
  return {
    locked: false,
    reason,
    policy_id: null,
    legal_basis: null,
    counted_from: null,
    locked_through: null,
    issued: false,
    buyer_block: [],
    delivery_block: [],
    delivery_locked_through: null,
    changes_after: null,
  }
}
