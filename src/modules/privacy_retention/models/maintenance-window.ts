import { model } from "@medusajs/framework/utils"

/**
 * A time in which the locks' triggers were off, so that Medusa could migrate
 * its own tables; and what the fingerprints said afterwards.
 */
export const MaintenanceWindow = model.define("privacy_maintenance_window", {
  id: model.id({ prefix: "prvwin" }).primaryKey(),
  reason: model.text(),
  opened_by: model.text(),
  /** How many locks were in force. */
  locks: model.number(),
  /** SHA-256 of all their fingerprints. */
  fingerprints_digest: model.text(),
  closed_at: model.dateTime().nullable(),
  closed_by: model.text().nullable(),
  /** Records that no longer match: `[{ record, record_id }]`. */
  changed: model.json().nullable(),
})
