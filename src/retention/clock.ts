import { fiscalYearEnd, type MonthDay } from "./fiscal-year"
import { partsOf, plainDateOf, type PlainDate } from "./plain-date"

/**
 * What a law counts its years from.
 *
 * - `fiscal_year_end`: the end of the fiscal year the event belongs to (NO, FR)
 * - `calendar_year_end`: the end of the calendar year of the event (DE, OSS)
 * - `calendar_year_of_fiscal_year_end`: the end of the calendar year in which
 *   that fiscal year ended (SE, FI); no other clock starts later
 * - `event`: the day of the event itself
 */
export const RETENTION_CLOCKS = [
  "fiscal_year_end",
  "calendar_year_end",
  "calendar_year_of_fiscal_year_end",
  "event",
] as const

/** One of {@link RETENTION_CLOCKS}. */
export type RetentionClock = (typeof RETENTION_CLOCKS)[number]

const STARTS: Record<
  RetentionClock,
  (event: PlainDate, closing: MonthDay) => PlainDate
> = {
  fiscal_year_end: fiscalYearEnd,
  calendar_year_end: endOfCalendarYear,
  calendar_year_of_fiscal_year_end: (event, closing) =>
    endOfCalendarYear(fiscalYearEnd(event, closing)),
  event: (event) => event,
}

/**
 * The day after which the years of a law begin to count.
 *
 * @example
 * clockStart("calendar_year_end", "2024-02-10", "06-30") // "2024-12-31"
 */
export function clockStart(
  clock: RetentionClock,
  event: PlainDate,
  closing: MonthDay
): PlainDate {
  return STARTS[clock](event, closing)
}

function endOfCalendarYear(date: PlainDate): PlainDate {
  return plainDateOf(partsOf(date).year, 12, 31)
}
