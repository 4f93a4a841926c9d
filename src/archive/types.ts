import type { Readable } from "node:stream"
import type { Reach } from "../subject/types"

/** A language the archive can be written in. */
export type ArchiveLocale = "nb" | "nn" | "en"

/** What is sent: the whole package, or one file of it. */
export type ArchiveFormat = "zip" | "json" | "csv"

/**
 * `access`: everything (GDPR art. 15). `portability`: only what the person
 * gave, and only under a contract or with consent (art. 20).
 */
export type ArchiveScope = "access" | "portability"

/**
 * Who answers for the data (GDPR art. 4(7)). Fields nobody filled in are left
 * out of the report.
 *
 * @example
 * const controller: Controller = {
 *   name: "Nordlys Handel AS",
 *   organization_number: "999 999 999",
 *   email: "personvern@example.com",
 *   country: "no",
 * }
 */
export type Controller = {
  name?: string | null
  organization_number?: string | null
  address?: string | null
  email?: string | null
  phone?: string | null
  /** ISO 3166-1 alpha-2, in any case: decides which authority is named. */
  country?: string | null
}

/**
 * Somebody else who got the data (GDPR art. 4(9)).
 *
 * @example
 * const carrier: Recipient = { name: "Posten", type: "carrier", country: "no" }
 */
export type Recipient = {
  name: string
  /** `payment`, `carrier`, `accounting`, `newsletter`, `analytics` ... */
  type: string
  /** ISO 3166-1 alpha-2, in any case. */
  country?: string | null
}

/**
 * A table that the data map does not know but that points at the subject.
 *
 * @example
 * const wishlist: UnclassifiedTable = {
 *   table: "wishlist",
 *   column: "customer_id",
 *   in: "customer",
 * }
 */
export type UnclassifiedTable = {
  table: string
  /** Column that holds an id of a row of `in`. */
  column: string
  /** Table of the data map; `mailbox`: the column holds e-mail addresses. */
  in: string
}

/** Whoever wants to know how the reading goes. */
export type ArchiveWatch = {
  /**
   * Runs in the transaction that reads, once it is known whose rows are read
   * and how many there are.
   */
  opened?: (reach: Reach, rows: number) => Promise<void>
  /** So many more rows were read. */
  read?: (rows: number) => void
}

/** What an archive says about itself, and how it is made. */
export type ArchiveContext = {
  requestId: string
  locale: ArchiveLocale
  format: ArchiveFormat
  scope: ArchiveScope
  controller: Controller
  recipients: readonly Recipient[]
  madeAt: Date
  pluginVersion: string
  /** Runs the reading while the subject is locked against erasure. */
  whileLocked?: <T>(read: () => Promise<T>) => Promise<T>
  /** Exported under `unclassified`; not part of a portability archive. */
  unclassified?: readonly UnclassifiedTable[]
  watch?: ArchiveWatch
}

/** Rows of one table in an archive. Tables without rows are left out. */
export type ArchivedTable = { table: string; rows: number }

/**
 * An archive that has left the database and waits to be sent.
 *
 * Holds one of the process's two places and a temporary file until the stream
 * has closed or {@link PreparedArchive.dispose} was called.
 */
export type PreparedArchive = {
  contentType: string
  /** Fixed: never a name, an address or an id. */
  fileName: string
  tables: ArchivedTable[]
  rows: number
  /**
   * The content, once. When anything fails the stream is destroyed and never
   * ends, so whoever sends it must destroy the connection: `pipeline` does.
   */
  stream(): Readable
  /** Deletes the temporary file and its key. May be called more than once. */
  dispose(): Promise<void>
}
