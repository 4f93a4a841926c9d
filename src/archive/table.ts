import type {
  Category,
  LocalizedText,
  Purpose,
  Source,
} from "../data-map/vocabulary"
import type { Segment } from "./spool/segment-writer"
import type { Recipient } from "./types"

/** One column as the archive shows it. */
export type ArchiveColumn = {
  name: string
  /** As Postgres names it: `text`, `timestamp with time zone` ... */
  type: string
  category: Category
  /** Whether it can hold personal data; the others are ids, dates, amounts. */
  personal: boolean
  /** Given by the person, under a contract or with consent. */
  portable: boolean
  /** The value never leaves: the archive says that there is one. */
  existenceOnly: boolean
  /** Keys inside JSON whose values never leave. */
  secretKeys?: readonly string[]
}

/** A table to read, and what the archive tells about it. */
export type ArchiveTable = {
  table: string
  /** Column that identifies a row. */
  key: string
  label: LocalizedText
  category: Category
  purposes: readonly Purpose[]
  source: Source | null
  /** What becomes of the rows, and why. */
  why: string | null
  columns: readonly ArchiveColumn[]
  /** FROM clause in which `t` is the row. */
  from: string
}

/** Rows of one kind in the spool, one JSON object to a line. */
export type SpooledRows = { segment: Segment; rows: number }

/** A table whose rows lie in the spool. */
export type SpooledTable = ArchiveTable & SpooledRows

/**
 * What one transaction saw of the subject.
 *
 * `orders` holds what the report needs to show the newest orders as people
 * know them; `locks` says for every order until when the law keeps it. Both are
 * empty in a portability archive.
 */
export type Contents = {
  tables: readonly SpooledTable[]
  orders: SpooledRows
  locks: SpooledRows
  /** Providers that handled rows of the subject. */
  recipients: readonly Recipient[]
  timeZone: string
}
