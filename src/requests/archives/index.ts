/**
 * Exports that wait to be fetched: encrypted files in the shop's storage, each
 * under a key of its own that lies, wrapped, in the row.
 */
export {
  type ArchiveWork,
  buildArchive,
  type BuiltArchive,
} from "./build-archive"
export {
  type ArchivesOf,
  invalidateArchives,
  invalidateReached,
} from "./invalidate-archives"
export { markReady } from "./mark-ready"
export { type ArchiveView, readArchives } from "./open/read-archives"
