import { nextDay, type PlainDate } from "../../retention"

/** Days from Easter Sunday on which Norway keeps a public holiday. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50]

/** `MM-DD` of those that keep their date. */
const FIXED = ["01-01", "05-01", "05-17", "12-25", "12-26"]

/**
 * Whether a date is a public holiday in Norway (lov om helligdager og
 * helligdagsfred § 2, and lov om 1 og 17 mai). Sundays are not among them.
 *
 * @example
 * isNorwegianHoliday("2027-03-25") // true: Maundy Thursday
 */
export function isNorwegianHoliday(date: PlainDate): boolean {
  const easter = easterSunday(Number(date.slice(0, 4)))
  return (
    FIXED.includes(date.slice(5)) ||
    FROM_EASTER.some((days) => addDays(easter, days) === date)
  )
}

/** Easter Sunday of a year of the Gregorian calendar, by Gauss and Butcher. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday =
    (32 +
      2 * (century % 4) +
      2 * Math.floor(inCentury / 4) -
      moon -
      (inCentury % 4)) %
    7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const days = moon + weekday - 7 * late + 114
  const month = String(Math.floor(days / 31)).padStart(2, "0")
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, "0")}`
}

/** The date so many days later, or earlier. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (days === 1) {
    return nextDay(date)
  }
  const moment = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000
  return new Date(moment).toISOString().slice(0, 10)
}
