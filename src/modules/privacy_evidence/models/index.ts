export * from "./audit-entry"
export * from "./erasure-receipt"
export * from "./tombstone"
