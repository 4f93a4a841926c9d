import { model } from "@medusajs/framework/utils"

/** The cases in which a person may have processing restricted (art. 18(1)). */
export const RestrictionGround = {
  ACCURACY_CONTESTED: "accuracy_contested",
  UNLAWFUL: "unlawful",
  LEGAL_CLAIM: "legal_claim",
  OBJECTION_PENDING: "objection_pending",
} as const

/** A restriction (GDPR art. 18): the data is kept, and not used. */
export const Restriction = model.define("privacy_restriction", {
  id: model.id({ prefix: "prvrst" }).primaryKey(),
  customer_id: model.text().nullable(),
  mailbox_digest: model.text().nullable(),
  ground: model.enum(Object.values(RestrictionGround)),
  request_id: model.text().nullable(),
  restricted_by: model.text(),
  restricted_at: model.dateTime(),
  lifted_at: model.dateTime().nullable(),
  lifted_by: model.text().nullable(),
  lift_request_id: model.text().nullable(),
})
