import type { Category, LocalizedText, Purpose, Source } from "./vocabulary"

/** What erasure does to a column. */
export type Treatment =
  /** Removed: null, or an empty object where the column may not be null. */
  | "clear"
  /** Replaced by a value that identifies nobody but keeps the row valid. */
  | "replace"
  /** JSON cut down to the keys that may stay (`keepKeys`). */
  | "scrub"
  /** Left as it is: it identifies nobody, or no law lets it go. */
  | "keep"

/** The ready-made values that `replace` can put in place of a personal one. */
export type Replacement =
  /** A random address under `.invalid`, which no mail server can reach. */
  | "unroutable_email"
  /** A random token, unrelated to the old value. */
  | "random"
  /** `ERASED-` and the id of the promotion: unique, and names nobody. */
  | "erased_code"
  /** The status that switches a promotion off. */
  | "inactive"
  /** `false`, for a customer whose login is gone. */
  | "no_account"

/** Fields of an accounting record that a bookkeeping law may name. */
export type RecordField = "name" | "street" | "place" | "organization_number"

/** How a JSON column from a gateway is cut: keys by the provider that wrote it. */
export type KeysByProvider = {
  /** Column of the same table that names the provider. */
  column: string
  /**
   * Keys to keep, by the beginning of the provider's id. A provider that no
   * entry describes is unmapped data, and erasure refuses.
   */
  keys: Readonly<Record<string, readonly string[]>>
}

/** One column with personal data: what it is, and what becomes of it. */
export type ColumnRule = {
  category: Category
  treatment: Treatment
  /** Why this treatment. Shown to merchants, and to the person in the export. */
  why: string
  /** Defaults to the purposes of the table. */
  purposes?: readonly Purpose[]
  /** Defaults to the source of the table. */
  source?: Source
  /** `existence`: the export says that there is one, never its value. */
  export?: "value" | "existence"
  /**
   * JSON: names of keys, at any depth, whose values are secrets. The export
   * says `true` in their place.
   */
  secretKeys?: readonly string[]
  /**
   * Treatment while an accounting lock holds the record this row belongs to,
   * where it differs.
   */
  whileLocked?: Treatment
  /**
   * The field of the buyer block this column is. While the record is locked it
   * stays exactly when the retention policy names the field, whatever
   * `treatment` says.
   */
  recordField?: RecordField
  /** `scrub`: top-level keys that stay, when their values are plain scalars. */
  keepKeys?: readonly string[]
  /** `scrub`: also keep the shop's `retention.record_keys` while locked. */
  keepRecordKeys?: boolean
  /** `scrub`: keys that stay, by payment or fulfillment provider. */
  keepKeysBy?: KeysByProvider
  /** `replace`: by what. */
  replaceWith?: Replacement
  /**
   * SQL condition over `t` (the row): the treatment applies only where it
   * holds. For columns that hold personal data in some rows only.
   */
  onlyWhere?: string
}

/**
 * One way to reach rows of a table. Alternatives are joined by "or".
 *
 * Expressions are SQL over `t` (this table) or `r` (the table reached before).
 */
export type ReachPath =
  /** `t.<column>` is an id in the reach set of table `in`. */
  | {
      column: string
      in: string
      /** SQL over `t` that must hold too. */
      where?: string
    }
  /** The row's id stands in `<column>` of a reached row of `referencedBy`. */
  | {
      referencedBy: string
      column: string
      /** SQL over `r` that must hold too. */
      where?: string
      /** Which block of a locked order the row is: the buyer, or the delivery. */
      block?: "buyer" | "delivery"
      /** The row carries a copy no document needs: no lock holds it. */
      unlocked?: boolean
    }
  /**
   * `t.<mailbox>` is one of the subject's e-mail addresses, whatever its case.
   * Counts only where `owner` (SQL over `t`) is null or one of the subject's
   * own customer ids: a row that carries another customer's id is theirs.
   */
  | { mailbox: string; owner?: string; where?: string }
  /**
   * Rows that say the same as a reached row of `like`: for copies that nothing
   * refers to. `same` is SQL over `t`, taken of both rows and compared; `like`
   * may be the table itself. `likeWhere` is SQL over `r`: which rows count.
   */
  | { like: string; same: string; likeWhere?: string; where?: string }

/** What becomes of the rows of a table. */
export type RowTreatment =
  /** Rows stay; their columns are treated. */
  | "keep"
  /** Rows are deleted. */
  | "delete"

/**
 * What makes the rows of a table accounting records of their own, such as
 * invoices: locked each for its own time, with a fingerprint of its own.
 *
 * Expressions are SQL over `t`, a row of the table.
 */
export type AccountingRecord = {
  /** The order the record belongs to. Its sales channel and country decide. */
  order?: string
  /** When the record was issued. Default `t.created_at`. */
  issuedAt?: string
  /** How long laws keep such records. Default `sales_document`. */
  tier?: "sales_document" | "secondary" | "books"
  /** Columns that never change while the record is locked. */
  frozen: readonly string[]
  /** Rows that are records; the others never get a lock. */
  where?: string
}

/** The declaration of one table that can hold personal data. */
export type PersonalData = {
  table: string
  /** Medusa module, plugin or shop area that owns the table. */
  module: string
  /** The name people read in plans, exports and the data map. */
  label: LocalizedText
  /** Category of the rows as such; columns have their own. */
  category: Category
  purposes: readonly Purpose[]
  source: Source
  reach: readonly ReachPath[]
  /** Column that identifies a row. Default `id`. */
  key?: string
  rows: RowTreatment
  /** `rows: "delete"` applies only where this SQL over `t` holds. */
  deleteWhere?: string
  /** `rows: "delete"`: rows of a locked record stay and are treated. */
  keepRowsWhileLocked?: boolean
  /**
   * SQL over `t`: rows that go at once when the rest of an erasure has to wait
   * for a guard, since no open order, payment or return needs them.
   */
  firstStage?: string
  /** Why rows are deleted or stay. One sentence for the plan. */
  why: string
  columns: Readonly<Record<string, ColumnRule>>
  /** Columns that hold no personal data: ids, dates, amounts, product facts. */
  notPersonal: readonly string[]
  /**
   * Columns whose values bookkeeping needs unchanged. Fingerprinted before and
   * after an erasure; no treatment may touch them.
   */
  figures?: readonly string[]
  /** Expressions over `r` (a reached row) that hold e-mail addresses of the subject. */
  addresses?: readonly string[]
  /** The row is a running agreement (a subscription): SQL over `t` that says so. */
  activeWhere?: string
  /** Further columns or expressions that conditions of this map look up. */
  indexes?: readonly string[]
  /** Rows are accounting records themselves, and get a lock each. */
  accountingRecord?: AccountingRecord
  /** Belongs to a module that a shop may leave out. */
  optional?: boolean
}

/** A table that holds no personal data of customers, and why. */
export type FreeTable = {
  table: string
  module: string
  reason: string
  columns: readonly string[]
  /** Belongs to a module that a shop may leave out. */
  optional?: boolean
}

/** Everything declared: what the engine works from. */
export type DataMap = {
  entries: readonly PersonalData[]
  free: readonly FreeTable[]
}
