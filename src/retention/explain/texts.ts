import type { PlainDate } from "../plain-date"
import type { RecordField } from "../record-field"

/** The sentences of one language; another language is another such file. */
export type RetentionTexts = {
  /** A date as people write it. */
  date(date: PlainDate): string
  /** A law as it is cited inside a sentence. */
  law(legalBasis: string): string
  draft: string
  canceledBeforeIssue: string
  expired(law: string, date: string): string
  /** `parts` is a list that needs nothing but to be shown. */
  kept(law: string, date: string, parts: string): string
  keptWithoutEnd(parts: string): string
  figures: string
  notIssued: string
  buyer(fields: readonly RecordField[]): string
  placeOfDelivery: string
  /** `date` is null when the address stays as long as the record. */
  deliveryAddress(date: string | null): string
}
