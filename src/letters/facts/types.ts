import type { Controller } from "../../archive/types"
import type { Category } from "../../data-map/vocabulary"
import type { Locale } from "../../locales"
import type { LetterTemplate } from "../../requests/queue-letter"
import type { RequestRow } from "../../requests/types"

/** How many rows of one kind of data. */
export type KindCount = { kind: Category; rows: number }

/** Records that the same law keeps, in the same extent, until the same day. */
export type KeptGroup = {
  /** Table of the records; `label` is what people call them. */
  record: string
  label: string
  /** Numbers people know them by; ids where they have none. */
  numbers: string[]
  fields: string[]
  legal_basis: string | null
  locked_through: string | null
}

/** What the receipts of a request say, put together. */
export type ErasedFacts = {
  erasedAt: Date
  deleted: KindCount[]
  /** Kept, but without what points to the person. */
  cleared: KindCount[]
  kept: KeptGroup[]
  /** Names of recipients; types, in receipts of older versions. */
  recipients: string[]
  hasOrders: boolean
}

/** A guard, with the numbers of the orders it is about. */
export type GuardFact = { code: string; numbers: string[] }

/** Everything a letter can say. */
export type LetterFacts = {
  template: LetterTemplate
  locale: Locale
  writtenAt: Date
  timeZone: string
  controller: Controller
  /** Page of the storefront where people see their requests. */
  storefrontUrl?: string
  request: Pick<
    RequestRow,
    | "id"
    | "type"
    | "status"
    | "received_at"
    | "due_on"
    | "extended_from"
    | "extension_reason"
    | "refusal_reason"
    | "waiting_for"
    | "execute_after"
  >
  guards: GuardFact[]
  erased?: ErasedFacts
  /** When the archive stops being there to fetch; none: it can't be fetched. */
  archiveUntil?: Date
  /** Names of purposes objected to, or consented to no longer. */
  purposes: string[]
  /** Names, or kinds, of those who are told of it (GDPR art. 19). */
  told: string[]
  /** Names of fields that were corrected, as the database has them. */
  fields: string[]
  correctedCopies: number
  notedDocuments: number
  ground?: string
}
