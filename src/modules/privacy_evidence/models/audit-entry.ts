import { model } from "@medusajs/framework/utils"

/** Who did what with whose data, and when. Ids, codes and counts only. */
export const AuditEntry = model.define("privacy_audit_entry", {
  id: model.id({ prefix: "prvaud" }).primaryKey(),
  /** What happened, such as `subject.exported`. */
  action: model.text(),
  actor_id: model.text(),
  request_id: model.text().index().nullable(),
  subject_digest: model.text().index().nullable(),
  details: model.json().nullable(),
})
