import { nextDay } from "./calendar"
import type { PlainDate } from "./plain-date"
import {
  RECORD_FIELDS,
  unionOfFields,
  WHOLE_ADDRESS,
  type RecordField,
} from "./record-field"
import type { RetentionTerm } from "./terms"

/** The fields of the buyer and of the delivery that stay on one day. */
export type Blocks = { buyer: RecordField[]; delivery: RecordField[] }

/**
 * The fields that the policies in force on a day name between them.
 *
 * A policy whose time is over no longer counts, even while a longer one still
 * locks the record: each field is kept only as long as some law names it.
 *
 * @param recorded - the fields the record may hold; no other is named
 *
 * @example
 * blocksOn(terms, "2028-07-01").delivery // ["place"]: 3.5 years are over
 */
export function blocksOn(
  terms: readonly RetentionTerm[],
  day: PlainDate,
  recorded: readonly RecordField[] = RECORD_FIELDS
): Blocks {
  const inForce = terms.filter((term) => day <= term.locked_through)
  const keepsAddress = terms.some(
    ({ address_through }) => address_through && day <= address_through
  )

  const keep = (...lists: Array<readonly RecordField[]>) =>
    unionOfFields(lists).filter((field) => recorded.includes(field))

  return {
    buyer: keep(...inForce.map(({ policy }) => policy.buyer_block)),
    delivery: keep(
      ...inForce.map(({ policy }) => policy.place_of_delivery),
      keepsAddress ? WHOLE_ADDRESS : []
    ),
  }
}

/**
 * The last day, inclusive and not before `day`, on which what `view` sees is
 * the same as on `day`, or null when it never changes again.
 *
 * @param view - what matters of a day, as a text to compare
 *
 * @example
 * const delivery = (day: PlainDate) => blocksOn(terms, day).delivery.join()
 * unchangedThrough(terms, "2025-01-01", delivery) // "2028-06-30"
 */
export function unchangedThrough(
  terms: readonly RetentionTerm[],
  day: PlainDate,
  view: (day: PlainDate) => string
): PlainDate | null {
  const seen = view(day)
  const ends = terms.flatMap(({ locked_through, address_through }) => [
    locked_through,
    ...(address_through ? [address_through] : []),
  ])
  // nothing changes but on the day after one of the ends
  const coming = [...new Set(ends)].filter((end) => end >= day).sort()

  return coming.find((end) => view(nextDay(end)) !== seen) ?? null
}
