import { model } from "@medusajs/framework/utils"

/** For what restricted data may be used all the same (GDPR art. 18(2)). */
export const ExceptionBasis = {
  LEGAL_CLAIM: "legal_claim",
  RIGHTS_OF_OTHERS: "rights_of_others",
  PUBLIC_INTEREST: "public_interest",
} as const

/**
 * One purpose that goes on although the person is restricted, on record with
 * its ground. Consent needs none: it stands in the ledger.
 */
export const RestrictionException = model.define(
  "privacy_restriction_exception",
  {
    id: model.id({ prefix: "prvexc" }).primaryKey(),
    customer_id: model.text().nullable(),
    mailbox_digest: model.text().nullable(),
    purpose_id: model.text(),
    basis: model.enum(Object.values(ExceptionBasis)),
    recorded_by: model.text(),
    recorded_at: model.dateTime(),
    /** With the restriction, at the latest. */
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
  }
)
