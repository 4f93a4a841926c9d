import { RetentionDateError } from "./date-error"
import { isPlainDate, LAST_PLAIN_DATE, type PlainDate } from "./plain-date"
import { dayFormat } from "./time-zone"

/**
 * When something happened: a `Date`, a text with an offset
 * (`2024-12-31T23:30:00Z`, also as PostgreSQL prints it), or a
 * {@link PlainDate} where only the day is known, such as an invoice date.
 */
export type Instant = Date | string

const DAY = /(\d{4}-\d{2}-\d{2})/
const TIME = /(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)/
const OFFSET = /(Z|[+-]\d{2}(?::?\d{2})?)/
const TIMESTAMP = new RegExp(
  `^${DAY.source}[T ]${TIME.source}${OFFSET.source}$`,
  "i"
)

/**
 * The calendar date of an instant in a time zone.
 *
 * A {@link PlainDate} is returned as it is: it already is a day of the shop's
 * calendar, and moving it through midnight UTC could change the fiscal year.
 *
 * @throws {RetentionDateError} when the instant is not one, or has no offset
 *
 * @example
 * plainDate("2024-12-31T23:30:00Z", "Europe/Oslo") // "2025-01-01"
 */
export function plainDate(instant: Instant, timeZone: string): PlainDate {
  if (typeof instant === "string" && isPlainDate(instant)) {
    return instant
  }

  const date = typeof instant === "string" ? parse(instant) : instant

  if (Number.isNaN(date.getTime())) {
    throw new RetentionDateError(String(instant), "an instant")
  }

  // the edge of the calendar may fall in year 10000 of an eastern zone
  if (date.getUTCFullYear() >= 9999) {
    return LAST_PLAIN_DATE
  }

  const shown = dayFormat(timeZone).format(date)

  // A runtime without full ICU data would silently print another order of
  // day and month, and dates are compared as text.
  if (!isPlainDate(shown)) {
    throw new RetentionDateError(shown, "YYYY-MM-DD from Intl (full ICU data)")
  }

  return shown
}

/**
 * Today's date in a time zone.
 *
 * @example
 * today("Europe/Oslo", new Date("2030-12-31T23:30:00Z")) // "2031-01-01"
 */
export function today(timeZone: string, now: Date = new Date()): PlainDate {
  return plainDate(now, timeZone)
}

function parse(text: string): Date {
  const [, day, time, offset] = TIMESTAMP.exec(text) ?? []

  // Date would turn February 30th into March 1st instead of refusing it
  if (!day || !time || !offset || !isPlainDate(day)) {
    throw new RetentionDateError(text, "YYYY-MM-DD, or a time with its offset")
  }

  return new Date(`${day}T${time}${isoOffset(offset)}`)
}

/** PostgreSQL prints `+00`, which ISO 8601 as JavaScript reads it refuses. */
function isoOffset(offset: string): string {
  if (/^z$/i.test(offset)) {
    return "Z"
  }

  const digits = offset.slice(1).replace(":", "").padEnd(4, "0")

  return `${offset.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`
}
