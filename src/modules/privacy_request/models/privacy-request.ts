import { model } from "@medusajs/framework/utils"

/** The rights of GDPR art. 15 to 21 that a request can exercise. */
export const RequestType = {
  ACCESS: "access",
  PORTABILITY: "portability",
  RECTIFICATION: "rectification",
  ERASURE: "erasure",
  RESTRICTION: "restriction",
  OBJECTION: "objection",
  CONSENT_WITHDRAWAL: "consent_withdrawal",
} as const

export const RequestStatus = {
  IN_PROGRESS: "in_progress",
  COMPLETED: "completed",
  /** Done, with accounting records that stay until `retained_through`. */
  COMPLETED_WITH_RETAINED: "completed_with_retained",
  FAILED: "failed",
} as const

/**
 * One right exercised by one subject: who asked, for what, and how it ended.
 *
 * The person is a keyed digest and an id, so that the row can stay as evidence
 * after everything else about them is gone.
 */
export const PrivacyRequest = model
  .define("privacy_request", {
    id: model.id({ prefix: "prvreq" }).primaryKey(),
    type: model.enum(Object.values(RequestType)),
    status: model.enum(Object.values(RequestStatus)),
    subject_digest: model.text(),
    /** The customer the request is about, when there is a row. */
    customer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** Coded reason; free text goes to `note`. */
    reason: model.text(),
    /** Staff's remark. Refused when it names the person. */
    note: model.text().nullable(),
    /** User id of whoever carried it out. */
    requested_by: model.text(),
    /** Format, scope and counts; never values. */
    details: model.json().nullable(),
    /** Last day on which a retained record is locked; null without an end. */
    retained_through: model.text().nullable(),
    completed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["subject_digest"] }, { on: ["customer_id"] }])
