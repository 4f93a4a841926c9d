import {
  partsOf,
  plainDateOf,
  type PlainDate,
} from "../../retention/plain-date"

/**
 * The same day so many months later; in a shorter month its last day. Unlike a
 * period of retention, a deadline that starts on the last day of February does
 * not last until the last day of March.
 *
 * @example
 * monthsLater("2028-01-31", 1) // "2028-02-29"
 * monthsLater("2027-02-28", 1) // "2027-03-28"
 */
export function monthsLater(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date)
  const counted = year * 12 + (month - 1) + months
  return plainDateOf(Math.floor(counted / 12), (counted % 12) + 1, day)
}
