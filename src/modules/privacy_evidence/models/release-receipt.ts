import { model } from "@medusajs/framework/utils"

/**
 * What the end of accounting locks did: ids, counts and fingerprints. No direct
 * identifiers. Append-only; its hash stands in the audit log.
 */
export const ReleaseReceipt = model.define("privacy_release_receipt", {
  id: model.id({ prefix: "prvrel" }).primaryKey(),
  /** `{ record, record_id, display_id, locked_through, fingerprint }`. */
  records: model.json(),
  /** Counts per table: `{ table, label, deleted, cleared, replaced, kept }`. */
  tables: model.json(),
  /** Digest of all bookkeeping figures, the same before and after. */
  figures_digest: model.text(),
  /** Ids of empty customer rows that went with their last record. */
  customers_removed: model.array(),
  released_at: model.dateTime(),
})
