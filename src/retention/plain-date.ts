/**
 * A calendar date, `YYYY-MM-DD`, without a time and without a time zone.
 *
 * Such strings sort as the days they name, so they are compared with `<=`.
 *
 * @example
 * const lastDay: PlainDate = "2030-12-31"
 */
export type PlainDate = string

/**
 * The last date this folder calculates with. A later one would need a fifth
 * digit, and would then sort before every other date and release a lock.
 */
export const LAST_PLAIN_DATE: PlainDate = "9999-12-31"

/**
 * Whether a text is a date of the calendar, written `YYYY-MM-DD`.
 *
 * @example
 * isPlainDate("2024-02-29") // true
 * isPlainDate("2023-02-29") // false
 */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false
  }

  const { year, month, day } = partsOf(text)

  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/**
 * Number of days in a month (1-12) of a year.
 *
 * @example
 * daysIn(2024, 2) // 29
 */
export function daysIn(year: number, month: number): number {
  // day 0 of the following month
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * Year, month (1-12) and day of a date.
 *
 * @example
 * partsOf("2024-02-10") // { year: 2024, month: 2, day: 10 }
 */
export function partsOf(date: PlainDate): {
  year: number
  month: number
  day: number
} {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

/**
 * The date of a year, month (1-12) and day; a day past the end of the month
 * becomes its last day.
 *
 * @example
 * plainDateOf(2023, 2, 29) // "2023-02-28"
 */
export function plainDateOf(
  year: number,
  month: number,
  day: number
): PlainDate {
  if (year > 9999) {
    return LAST_PLAIN_DATE
  }

  const shown = Math.min(day, daysIn(year, month))

  return [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(shown).padStart(2, "0"),
  ].join("-")
}
