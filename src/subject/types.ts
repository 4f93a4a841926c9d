import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DataMap, PersonalData } from "../data-map/types"
import type { RetainedRecord } from "../locks/retained-record"
import type { Secrets } from "../digest"
import type { RecipientInForce } from "../recipients/types"
import type { RetentionDecision, RetentionRules } from "../retention"

/**
 * Where a search for a person starts. E-mail addresses here are proven ones:
 * a code mailed to them came back, or staff identified the person.
 */
export type SubjectSeed = {
  /** Customer ids, accounts or guests. */
  customerIds: readonly string[]
  /** Proven addresses, for people without a customer row. */
  emails?: readonly string[]
  /**
   * Whether the customers' own addresses prove nothing, because nobody has
   * answered from them: anybody can register with somebody else's. Then only
   * rows that hang on the ids count.
   */
  ownRowsOnly?: boolean
  /** Orders without a customer row. */
  orderIds?: readonly string[]
  /** Rows of any declared table, for work that starts at records, not people. */
  root?: { table: string; ids: readonly string[] }
  /**
   * Only rows created before this moment (ISO 8601) count, and what hangs on
   * them. For repeating an erasure: whoever came later stays.
   */
  createdBefore?: string
}

/** What an order's accounting lock says, beside the order's own number. */
export type OrderLock = RetentionDecision & {
  order_id: string
  display_id: number | null
}

/**
 * The rows of one subject, as temporary tables of one transaction. Gone with
 * the transaction.
 */
export type Reach = {
  trx: Knex.Transaction
  map: DataMap
  /** Entries in the order in which their sets were filled. */
  entries: readonly PersonalData[]
  customerIds: readonly string[]
  /** Addresses of the subject, trimmed and in lower case. Never leaves memory. */
  mailboxes: readonly string[]
  orderLocks: readonly OrderLock[]
  /** Records other than orders that a lock of their own holds. */
  recordLocks: readonly RetainedRecord[]
  /** What `retention.record_keys` lets stay on locked records. */
  recordKeys: readonly string[]
  /** Recipients that configuration and options name. */
  recipients: readonly RecipientInForce[]
  /** For looking up what is filed under digests of the mailboxes. */
  secrets: Secrets
  /** FROM clause with `t` (the entry's rows) and `s` (their set). */
  from(entry: PersonalData): string
  /** The same in parts, for updates and deletes. */
  join(entry: PersonalData): ReachJoin
}

/** How rows `t` of a table are joined to the set `s` that reaches them. */
export type ReachJoin = { table: string; source: string; on: string }

/** What is needed to open a {@link Reach}. */
export type ReachSettings = {
  map: DataMap
  rules: RetentionRules
  recordKeys: readonly string[]
  /** Recipients that configuration and options name; the register has others. */
  recipients?: readonly RecipientInForce[]
  /** For looking up what is filed under digests of the subject's mailboxes. */
  secrets?: Secrets
  /** Today in the shop's time zone, `YYYY-MM-DD`. */
  today: string
  /** The orders' locks have ended, so nothing is decided and nothing held. */
  ended?: boolean
}
