import { isPlainDate, type PlainDate } from "../../retention"
import { monthsLater } from "./months-later"
import { addDays, isNorwegianHoliday } from "./norwegian-holidays"

/** GDPR art. 12(3): without undue delay, in any event within one month. */
const MONTHS_TO_ANSWER = 1

/** By this many more, where a request is complex or there are many. */
export const MOST_MONTHS_MORE = 2

/**
 * The last day to answer a request: one month after it came, by the calendar.
 * A month that is too short gives its last day, and a day on which nobody works
 * gives the next one on which somebody does (Regulation 1182/71 art. 3).
 *
 * Holidays are known of Norway; elsewhere only weekends are, so that the day
 * may come out earlier than the law allows, never later.
 *
 * @param receivedOn - the day it came, in the shop's time zone
 * @param country - two letters, of whoever answers for the data
 * @example
 * dueOn("2027-01-31", "no") // "2027-03-01": 28 February is a Sunday
 */
export function dueOn(receivedOn: PlainDate, country?: string): PlainDate {
  return nextWorkingDay(monthsLater(receivedOn, MONTHS_TO_ANSWER), country)
}

/**
 * The last day to answer a request that was extended by one or two months,
 * counted from the day it came.
 */
export function extendedDueOn(
  receivedOn: PlainDate,
  months: number,
  country?: string
): PlainDate {
  const all = MONTHS_TO_ANSWER + Math.min(months, MOST_MONTHS_MORE)
  return nextWorkingDay(monthsLater(receivedOn, all), country)
}

/** The day itself where people work on it, else the next one. */
export function nextWorkingDay(day: PlainDate, country?: string): PlainDate {
  let found = day
  while (isPlainDate(found) && isDayOff(found, country)) {
    found = addDays(found, 1)
  }
  return found
}

function isDayOff(day: PlainDate, country: string | undefined): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return (
    weekday === 0 ||
    weekday === 6 ||
    (country?.toLowerCase() === "no" && isNorwegianHoliday(day))
  )
}
