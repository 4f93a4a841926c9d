import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TableOutcome } from "../erasure/types"
import { RELEASE_RECEIPT } from "./hashed-tables"
import { insertReceipt } from "./insert-receipt"
import { writeAuditEntry } from "./write-entry"

/** A record whose lock ended. */
export type ReleasedRecord = {
  /** Table of the record: `order`, or one that a shop declared. */
  record: string
  record_id: string
  display_id: number | null
  /** Last day it was locked, `YYYY-MM-DD`. */
  locked_through: string
  /** SHA-256 of its figures, the same before and after. */
  fingerprint: string
}

/** What a release did, as it is written down. */
export type ReleaseReceiptRecord = {
  /** `generateEntityId(undefined, "prvrel")`; locks name it before it exists. */
  id: string
  records: readonly ReleasedRecord[]
  tables: readonly TableOutcome[]
  /** SHA-256 of all bookkeeping figures, the same before and after. */
  figures_digest: string
  /** Ids of the empty customer rows that went. */
  customers_removed: readonly string[]
  released_at: Date
  /** A user id, or the name of the job. */
  released_by: string
}

/**
 * Writes the receipt of a release and the audit entry `records.released` that
 * vouches for it. Do it last in the transaction of the release.
 *
 * @example
 * await writeReleaseReceipt(trx, { id, records, tables, ... })
 */
export async function writeReleaseReceipt(
  trx: Knex.Transaction,
  { released_by, ...receipt }: ReleaseReceiptRecord
): Promise<void> {
  const { id, records, tables, customers_removed } = receipt
  const receipt_hash = await insertReceipt(trx, RELEASE_RECEIPT, {
    ...receipt,
    records: JSON.stringify(records),
    tables: JSON.stringify(tables),
    customers_removed: trx.raw("?::text[]", [[...customers_removed]]),
  })
  await writeAuditEntry(trx, {
    action: "records.released",
    actorId: released_by,
    details: {
      receipt_id: id,
      receipt_hash,
      records: records.length,
      customers_removed: customers_removed.length,
    },
  })
}
