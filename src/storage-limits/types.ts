import type { LocalizedText } from "../data-map/vocabulary"
import type { HangingOverrides } from "./removal/hanging-rows"
import type { EachRow } from "./work/each-row"

/** Whether a limit does nothing, only counts, or applies. */
export const LIMIT_MODES = ["off", "dry_run", "on"] as const

export type LimitMode = (typeof LIMIT_MODES)[number]

/** How long rows are kept after whatever the limit counts from. */
export type LimitAge = { days: number } | { months: number }

/** Why a row stays although its time has come. */
export type Exception = {
  /** Stands in runs, such as `legal_hold`. */
  code: string
  /** SQL over `t`, never null: true for rows that stay. */
  where: string
}

/**
 * Rows of one table that a limit deletes.
 *
 * SQL is over `t`, a row of the table. `:cutoff` is the moment before which the
 * limit reaches, `:started` the start of the run; written as
 * `cast(:cutoff as timestamptz)`, since a colon ends a name.
 */
export type LimitPart = {
  /** What the part is called in runs; most often the table. */
  name: string
  table: string
  /** SQL, never null: true for rows whose time has come. */
  due: string
  never: readonly Exception[]
  /** Assignments of an update, where the row stays and something of it goes. */
  set?: string
  /** What hangs on a row and goes otherwise than when a person is erased. */
  hanging?: HangingOverrides
}

/** A limit on how long something is kept that nobody has to ask about. */
export type StorageLimit = {
  id: string
  label: LocalizedText
  /** What goes, and what of it stays. One sentence. */
  about: LocalizedText
  age: LimitAge
  /** The least a shop may set. */
  least: number
  /** The mode of a shop that says nothing. Default `dry_run`. */
  mode?: LimitMode
  parts: readonly LimitPart[]
  /** Rows are carts: held as a checkout holds them, until they are gone. */
  holdsCarts?: boolean
  /** Work that SQL can't do, row after row. */
  each?: EachRow
}

/** What a shop sets for a limit, whichever unit it counts in. */
export type LimitSettings = {
  mode: LimitMode
  age: LimitAge
  max_per_run: number
  max_share: number
  /** Days between the warning and the end; of accounts only. */
  grace_days?: number
  /** Who warns: this plugin by e-mail, or the shop upon the event. */
  warning?: "email" | "event"
}
