import { model } from "@medusajs/framework/utils"

/**
 * Who did what with whose data, and when. Ids, codes and counts only.
 *
 * Append-only, and a chain: the database sets number, time and hashes of a new
 * entry, whoever writes it, and refuses changes. Write with `writeAuditEntry`.
 */
export const AuditEntry = model.define("privacy_audit_entry", {
  id: model.id({ prefix: "prvaud" }).primaryKey(),
  /** 1, 2, 3 ... without a gap. */
  sequence: model.number().unique().nullable(),
  /** What happened, such as `subject.exported`. */
  action: model.text(),
  actor_id: model.text(),
  request_id: model.text().index().nullable(),
  subject_digest: model.text().index().nullable(),
  details: model.json().nullable(),
  /** `hash` of the entry before; 64 zeros in the first. */
  previous_hash: model.text().nullable(),
  /** SHA-256 of all other columns. */
  hash: model.text().nullable(),
})
