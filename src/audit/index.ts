export { readAuditHead } from "./head"
export { ERASURE_RECEIPT } from "./hashed-tables"
export { insertReceipt } from "./insert-receipt"
export { type PrunedEvidence, pruneEvidence } from "./prune"
export { verifyEvidence } from "./verify"
export { requireWhole } from "./verify/require-whole"
export {
  type Anchor,
  type AuditHead,
  BREAKS,
  type Break,
  type EvidenceReport,
} from "./verify/types"
export { type NewAuditEntry, writeAuditEntry } from "./write-entry"
export {
  type ReleasedRecord,
  type ReleaseReceiptRecord,
  writeReleaseReceipt,
} from "./write-release-receipt"
