/**
 * The archive of one person: read in one transaction, kept encrypted until it
 * is sent, and written as ZIP, JSON or CSV.
 *
 * Words: the *spool* is the temporary encrypted file; a *segment* is one
 * table's rows in it; a *token* is the JSON text of one value.
 */
export { neutralized, originalText } from "./formats/csv-cell"
export { unclassifiedLinks } from "./read/unclassified-links"
export { prepareArchive } from "./prepare-archive"
export { RETRY_AFTER_SECONDS } from "./slots"
export type {
  ArchiveContext,
  ArchivedTable,
  ArchiveFormat,
  ArchiveLocale,
  ArchiveScope,
  ArchiveWatch,
  Controller,
  PreparedArchive,
  Recipient,
  UnclassifiedTable,
} from "./types"
