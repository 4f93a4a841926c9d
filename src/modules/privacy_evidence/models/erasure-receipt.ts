import { model } from "@medusajs/framework/utils"

/**
 * What an erasure did: counts, dates, row ids and keyed digests. No direct
 * identifiers. Append-only; its hash stands in the audit log.
 */
export const ErasureReceipt = model.define("privacy_erasure_receipt", {
  id: model.id({ prefix: "prvrec" }).primaryKey(),
  request_id: model.text().index(),
  /** The receipt that this one adds to: rows that arrived late. */
  amends: model.text().index().nullable(),
  subject_digest: model.text().index(),
  customer_ids: model.array(),
  /** Counts per table: `{ table, label, deleted, cleared, replaced, kept }`. */
  tables: model.json(),
  /** Locked records: `{ record, record_id, display_id, fields, legal_basis, locked_through }`. */
  retained: model.json(),
  /** Guards that staff overrode, with the rows they named. */
  overridden: model.json(),
  /** Who else got the data. */
  recipients: model.json(),
  /** Digest of all bookkeeping figures, the same before and after. */
  figures_digest: model.text(),
  /** How many rows were searched for what identified the subject. */
  residual_scan: model.json(),
  erased_at: model.dateTime(),
})
