/** One place in the chain: an entry's number and hash. */
export type Link = { sequence: number; hash: string }

/** Where the chain begins: nothing is before the first entry. */
export const BEFORE_FIRST: Link = { sequence: 0, hash: "0".repeat(64) }

/** What can be wrong, and what it means. */
export const BREAKS = {
  checkpoint_signature: "a checkpoint that this shop did not sign, or changed",
  gap: "the entry before it is missing",
  previous_hash: "it does not continue the entry before it",
  hash: "it was changed after it was written",
  receipt_missing: "the receipt it vouches for is missing",
  receipt_changed: "the receipt it vouches for was changed",
  scan_missing: "the search it vouches for is missing",
  scan_changed: "what the search found was changed",
  not_in_chain: "it stands outside the chain",
  receipt_without_entry: "a receipt that no entry vouches for",
  anchor_missing: "the entry that the anchor names is missing",
  anchor_differs: "the entry that the anchor names is another one",
} as const

/** The first thing found wrong. */
export type Break = {
  /** Number of the entry; null for what has none. */
  sequence: number | null
  /** Id of the entry, receipt or checkpoint; null where it is missing. */
  id: string | null
  what: keyof typeof BREAKS
}

/** A signed end of the chain, as it was downloaded. */
export type AuditHead = Link & {
  /** How many entries there were. */
  entries: number
  /** When it was taken, ISO 8601. */
  taken_at: string
  /** HMAC-SHA-256 of the rest under the plugin's secret. */
  signature: string
}

/** What to hold the log against: a head, or what somebody noted down of it. */
export type Anchor = Link & Partial<AuditHead>

/** What verifying found. */
export type EvidenceReport = {
  verified: boolean
  /** How many entries there are. */
  entries: number
  /** How many receipts there are. */
  receipts: number
  /** Where pruning ended and the chain begins. */
  checkpoint?: { through_sequence: number; pruned_on: string }
  /** What became of the anchor's entry; `pruned` says nothing about it. */
  anchor?: "matches" | "pruned" | "missing" | "differs"
  first_broken?: Break
}
