import {
  daysIn,
  LAST_PLAIN_DATE,
  partsOf,
  plainDateOf,
  type PlainDate,
} from "./plain-date"

/**
 * The day after a date: the first free day after a last locked one.
 *
 * @example
 * nextDay("2030-12-31") // "2031-01-01"
 */
export function nextDay(date: PlainDate): PlainDate {
  const { year, month, day } = partsOf(date)

  if (day < daysIn(year, month)) {
    return plainDateOf(year, month, day + 1)
  }

  return month < 12
    ? plainDateOf(year, month + 1, 1)
    : plainDateOf(year + 1, 1, 1)
}

/**
 * The date a number of whole months later.
 *
 * The last day of a month stays the last day of a month, because a year that
 * ends with February ends on the 29th when there is one. Any other day that the
 * target month lacks becomes its last day, as Regulation (EEC, Euratom) No
 * 1182/71 art. 3(2)(c) counts periods in months.
 *
 * @example
 * addMonths("2024-12-31", 42) // "2028-06-30": three and a half years
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date)
  const total = year * 12 + (month - 1) + months
  const targetYear = Math.floor(total / 12)
  const targetMonth = (total % 12) + 1

  if (targetYear > 9999) {
    return LAST_PLAIN_DATE
  }

  const isLastDay = day === daysIn(year, month)

  return plainDateOf(targetYear, targetMonth, isLastDay ? 31 : day)
}
