import { model } from "@medusajs/framework/utils"

/**
 * A code mailed to prove an address. Only its hash is kept; good once, for a
 * short time and a few tries.
 */
export const OneTimeCode = model.define("privacy_one_time_code", {
  id: model.id({ prefix: "prvcode" }).primaryKey(),
  /** What the code opens: `request`, `archive`, `account` ... */
  purpose: model.text(),
  /** Id of the request or customer it was made for. */
  reference: model.text(),
  mailbox_digest: model.text(),
  code_hash: model.text(),
  /** What the code confirms, where it confirms something that was said. */
  content: model.json().nullable(),
  tries_left: model.number(),
  expires_at: model.dateTime(),
  used_at: model.dateTime().nullable(),
})
