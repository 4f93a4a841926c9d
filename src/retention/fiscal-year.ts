import { partsOf, plainDateOf, type PlainDate } from "./plain-date"

/**
 * The day of the year on which the accounts are closed, `MM-DD`; that day
 * belongs to the year it closes.
 *
 * `02-28` and `02-29` both mean the last day of February, whichever it is.
 *
 * @example
 * const closing: MonthDay = "12-31"
 */
export type MonthDay = string

/**
 * Whether a text is a day that some year has, written `MM-DD`.
 *
 * @example
 * isMonthDay("02-29") // true
 * isMonthDay("02-30") // false
 */
export function isMonthDay(text: string): text is MonthDay {
  // 2000 is a leap year: it has every day a year can have
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text) ?? []

  return (
    month !== undefined &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    plainDateOf(2000, Number(month), Number(day)) === `2000-${text}`
  )
}

/**
 * The last day, inclusive, of the fiscal year that a date belongs to.
 *
 * @example
 * fiscalYearEnd("2024-06-30", "06-30") // "2024-06-30"
 * fiscalYearEnd("2024-07-01", "06-30") // "2025-06-30"
 */
export function fiscalYearEnd(date: PlainDate, closing: MonthDay): PlainDate {
  const { year } = partsOf(date)
  const closingThisYear = closingDay(year, closing)

  return date <= closingThisYear
    ? closingThisYear
    : closingDay(year + 1, closing)
}

function closingDay(year: number, closing: MonthDay): PlainDate {
  const month = Number(closing.slice(0, 2))
  const day = Number(closing.slice(3, 5))
  // plainDateOf cuts a day the month lacks, so 29 is "the last of February"
  const isEndOfFebruary = month === 2 && day >= 28

  return plainDateOf(year, month, isEndOfFebruary ? 29 : day)
}
