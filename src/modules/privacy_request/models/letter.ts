import { model } from "@medusajs/framework/utils"

export const LetterState = {
  PENDING: "pending",
  /** A mail service took it. */
  ACCEPTED: "accepted",
  /** Tried too often. */
  FAILED: "failed",
  /** The shop has no mail service, or the address is gone. */
  UNDELIVERABLE: "undeliverable",
} as const

/**
 * One letter to the person a request is about, waiting to be sent or sent. Its
 * text is made from the request and its receipt; the row holds no address.
 */
export const Letter = model.define("privacy_letter", {
  id: model.id({ prefix: "prvlet" }).primaryKey(),
  request_id: model.text(),
  template: model.text(),
  locale: model.text(),
  state: model.enum(Object.values(LetterState)).default(LetterState.PENDING),
  attempts: model.number().default(0),
  next_attempt_at: model.dateTime(),
  accepted_at: model.dateTime().nullable(),
  notification_id: model.text().nullable(),
  /** Codes, dates and counts as they were when it was written. */
  facts: model.json().nullable(),
})
