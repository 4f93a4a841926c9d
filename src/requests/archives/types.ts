import type { ArchiveState } from "../../modules/privacy_request/models"

/** A row of `privacy_archive`, as the database has it. */
export type ArchiveRow = {
  id: string
  request_id: string
  customer_id: string | null
  state: (typeof ArchiveState)[keyof typeof ArchiveState]
  file_id: string | null
  key_wrapped: string | null
  content_type: string | null
  file_name: string | null
  size: string | null
  sha256: string | null
  subject_references: string[] | null
  receipts_seen: string[] | null
  rows_done: number
  rows_total: number | null
  downloads: number
  expires_at: Date | null
  deleted_file_at: Date | null
  created_at: Date
}

/** A row as the driver wants it written. */
export type NewArchiveRow = Partial<
  Omit<ArchiveRow, "size" | "created_at"> & { size: number }
>
