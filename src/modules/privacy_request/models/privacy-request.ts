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

/** Where a request stands. Which may follow which: `src/requests/states.ts`. */
export const RequestStatus = {
  RECEIVED: "received",
  /** Nobody knows yet who asks. */
  IDENTITY_PENDING: "identity_pending",
  VERIFIED: "verified",
  /** See `waiting_for`. */
  WAITING: "waiting",
  IN_PROGRESS: "in_progress",
  COMPLETED: "completed",
  /** Done, with accounting records that stay until `retained_through`. */
  COMPLETED_WITH_RETAINED: "completed_with_retained",
  REFUSED: "refused",
  CANCELED: "canceled",
  FAILED: "failed",
} as const

/** Who opened a request. */
export const RequestChannel = {
  CUSTOMER: "customer",
  GUEST: "guest",
  STAFF: "staff",
} as const

/**
 * One right exercised by one subject: who asked, for what, and how it ended.
 *
 * The person is a keyed digest and an id, so that the row can stay as evidence
 * after everything else about them is gone. What a request needs to know beside
 * it is sealed, and its key destroyed when the request is closed.
 */
export const PrivacyRequest = model
  .define("privacy_request", {
    id: model.id({ prefix: "prvreq" }).primaryKey(),
    type: model.enum(Object.values(RequestType)),
    status: model.enum(Object.values(RequestStatus)),
    channel: model
      .enum(Object.values(RequestChannel))
      .default(RequestChannel.STAFF),
    subject_digest: model.text(),
    /** The customer the request is about, when there is a row. */
    customer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** Coded reason; free text goes to `note`. */
    reason: model.text(),
    /** Staff's remark. Refused when it names the person. */
    note: model.text().nullable(),
    /** User or customer id of whoever asked; `guest` for somebody without. */
    requested_by: model.text(),
    /** Language of letters. */
    locale: model.text().nullable(),
    received_at: model.dateTime(),
    /** Last day to answer, `YYYY-MM-DD`; that day included. */
    due_on: model.text().nullable(),
    /** The day it was due before it was extended. */
    extended_from: model.text().nullable(),
    extension_reason: model.text().nullable(),
    refusal_reason: model.text().nullable(),
    /** How identity was established, as a code. */
    identified_by: model.text().nullable(),
    /** Whether a code mailed to the person's address came back. */
    is_mailbox_proven: model.boolean().default(false),
    /** `cooling_off`, `guard`, `approval` or `staff`. */
    waiting_for: model.text().nullable(),
    /** Codes and row ids of what stands in the way. */
    guards: model.json().nullable(),
    /** Not before this moment. */
    execute_after: model.dateTime().nullable(),
    /** Since when doubt about identity stops the clock. */
    paused_at: model.dateTime().nullable(),
    /** User id of whoever proposed what a second officer has to approve. */
    proposed_by: model.text().nullable(),
    approved_by: model.text().nullable(),
    /** Values the request needs while it is open, encrypted. */
    content_sealed: model.text().nullable(),
    content_key: model.text().nullable(),
    /** Where letters go, encrypted. */
    reply_sealed: model.text().nullable(),
    reply_key: model.text().nullable(),
    attempts: model.number().default(0),
    /** Names the worker that carries it out, until `lease_until`. */
    lease: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    /** Code of what made it fail. */
    failed_code: model.text().nullable(),
    /** When officers were warned of the deadline. */
    warned_at: model.dateTime().nullable(),
    /** When the deadline was seen to have passed. */
    late_at: model.dateTime().nullable(),
    /** Format, scope and counts; never values. */
    details: model.json().nullable(),
    /** Last day on which a retained record is locked; null without an end. */
    retained_through: model.text().nullable(),
    completed_at: model.dateTime().nullable(),
    /** When it ended, whichever way. */
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["subject_digest"] }, { on: ["customer_id"] }])
