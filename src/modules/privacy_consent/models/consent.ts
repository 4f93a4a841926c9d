import { model } from "@medusajs/framework/utils"

/**
 * One entry of the ledger: a consent given, or withdrawn. Append-only; the
 * newest entry about a purpose counts. Write with `recordConsent`.
 */
export const Consent = model.define("privacy_consent", {
  id: model.id({ prefix: "prvcon" }).primaryKey(),
  /** 1, 2, 3 ... in the order of writing; gaps are possible. */
  sequence: model.number(),
  /** Null: a guest, or somebody who was erased. */
  customer_id: model.text().nullable(),
  /** Keyed digest of the e-mail address; what remains after an erasure. */
  mailbox_digest: model.text().nullable(),
  purpose_id: model.text(),
  /** False: withdrawn. */
  given: model.boolean(),
  /** Where it was said: `storefront`, `mail`, `admin` ... */
  channel: model.text(),
  locale: model.text(),
  /** Version of the text that was shown. */
  text_version: model.text(),
  /** SHA-256 of the exact text that was shown, in hex. */
  text_sha256: model.text(),
  /** Version of the privacy notice in force then; null before there was one. */
  notice_version: model.number().nullable(),
  actor_id: model.text(),
  request_id: model.text().nullable(),
  /** Set by the database. */
  recorded_at: model.dateTime(),
  /** When the person was erased; the proof ends three years later. */
  closed_at: model.dateTime().nullable(),
})
