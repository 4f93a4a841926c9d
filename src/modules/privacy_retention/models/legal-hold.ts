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

/** Why a hold stands: what somebody who was refused an erasure may be told. */
export const HoldGround = {
  /** A claim or a dispute, of the shop or against it. */
  LEGAL_CLAIM: "legal_claim",
  /** An audit, an inspection, a court order. */
  AUTHORITY: "authority",
  /** Security, fraud and crime. */
  FRAUD: "fraud",
  /** Somebody's rights, property or safety. */
  RIGHTS_AND_SAFETY: "rights_and_safety",
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
    /** Null: placed before grounds were asked for, or by other code. */
    ground: model.enum(Object.values(HoldGround)).nullable(),
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
