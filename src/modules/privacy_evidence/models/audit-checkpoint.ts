import { model } from "@medusajs/framework/utils"

/**
 * Where the audit log begins after old entries were pruned. Append-only, and
 * signed: the chain goes on from `hash`.
 */
export const AuditCheckpoint = model.define("privacy_audit_checkpoint", {
  id: model.id({ prefix: "prvchk" }).primaryKey(),
  /** Number of the last entry that was pruned. */
  through_sequence: model.number().unique(),
  /** That entry's hash. */
  hash: model.text(),
  /** How many entries were pruned here. */
  entries: model.number(),
  /** Years an entry is kept at least; never fewer than five. */
  keep_years: model.number(),
  pruned_at: model.dateTime(),
  /** HMAC-SHA-256 of all other columns under the plugin's secret. */
  signature: model.text(),
})
