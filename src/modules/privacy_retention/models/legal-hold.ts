import { model } from "@medusajs/framework/utils"

/** What a hold covers. */
export const HoldScope = {
  /** A customer, and everything of theirs. */
  SUBJECT: "subject",
  ORDER: "order",
  /** Every record whose clock counts from one fiscal year: its last day. */
  FISCAL_YEAR: "fiscal_year",
  SALES_CHANNEL: "sales_channel",
} as const

/**
 * A reason to keep what could otherwise go: an audit, a dispute, a claim.
 * Nothing is erased or released under it, until somebody lifts it.
 */
export const LegalHold = model
  .define("privacy_legal_hold", {
    id: model.id({ prefix: "prvhold" }).primaryKey(),
    scope: model.enum(Object.values(HoldScope)),
    /** A customer, order or sales channel id, or a last day, `YYYY-MM-DD`. */
    reference: model.text(),
    reason: model.text(),
    /** Who answers for the hold: a user id or the name of a function. */
    owner: model.text(),
    /** The day to look at it again, `YYYY-MM-DD`. */
    review_on: model.text(),
    placed_by: model.text(),
    lifted_at: model.dateTime().nullable(),
    lifted_by: model.text().nullable(),
    lift_reason: model.text().nullable(),
  })
  .indexes([{ on: ["scope", "reference"] }])
