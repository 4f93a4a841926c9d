import { model } from "@medusajs/framework/utils"

/**
 * An objection to a purpose (GDPR art. 21). Stands until it is lifted; one to
 * direct marketing outlives an erasure, under the digest alone.
 */
export const Objection = model.define("privacy_objection", {
  id: model.id({ prefix: "prvobj" }).primaryKey(),
  customer_id: model.text().nullable(),
  mailbox_digest: model.text().nullable(),
  purpose_id: model.text(),
  /** Whether it is absolute (art. 21(3)). */
  direct_marketing: model.boolean(),
  channel: model.text(),
  request_id: model.text().nullable(),
  raised_by: model.text(),
  raised_at: model.dateTime(),
  lifted_at: model.dateTime().nullable(),
  lifted_by: model.text().nullable(),
  lift_request_id: model.text().nullable(),
})
