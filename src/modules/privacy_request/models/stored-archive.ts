import { model } from "@medusajs/framework/utils"

export const ArchiveState = {
  BUILDING: "building",
  READY: "ready",
  /** The person was erased since: nobody gets it any more. */
  INVALIDATED: "invalidated",
  EXPIRED: "expired",
  /** The file was seen to be gone. */
  DELETED: "deleted",
} as const

/**
 * An export that waits to be fetched: an encrypted file in the shop's storage,
 * and the key to it. Without the key the file is noise.
 */
export const StoredArchive = model.define("privacy_archive", {
  id: model.id({ prefix: "prvarc" }).primaryKey(),
  request_id: model.text(),
  customer_id: model.text().nullable(),
  /** Customer ids and digests of addresses whose data was read. */
  subject_references: model.array().nullable(),
  /** Erasures of these that had happened before it was read. */
  receipts_seen: model.array().nullable(),
  state: model.enum(Object.values(ArchiveState)).default(ArchiveState.BUILDING),
  file_id: model.text().nullable(),
  /** The file's key, encrypted under the plugin's secret. */
  key_wrapped: model.text().nullable(),
  content_type: model.text().nullable(),
  file_name: model.text().nullable(),
  /** Bytes as handed over; `bigint`, since archives may pass two gigabytes. */
  size: model.number().nullable(),
  sha256: model.text().nullable(),
  rows_done: model.number().default(0),
  rows_total: model.number().nullable(),
  downloads: model.number().default(0),
  expires_at: model.dateTime().nullable(),
  /** When the file was seen to be gone. */
  deleted_file_at: model.dateTime().nullable(),
})
