import fc from "fast-check"
import { nextDay } from "../calendar"
import { fiscalYearEnd, isMonthDay } from "../fiscal-year"
import { daysIn } from "../plain-date"
import { aClosing, aDay } from "./arbitraries"

describe("isMonthDay", () => {
  it.each(["12-31", "06-30", "02-28", "02-29", "04-05", "01-01"])(
    "accepts %s",
    (text) => expect(isMonthDay(text)).toBe(true)
  )

  it.each(["02-30", "04-31", "13-01", "00-10", "01-00", "6-30", "31-12", ""])(
    "refuses %p",
    (text) => expect(isMonthDay(text)).toBe(false)
  )
})

describe("fiscalYearEnd", () => {
  it.each([
    [
      "the closing day belongs to its year",
      "2024-06-30",
      "06-30",
      "2024-06-30",
    ],
    ["the day after belongs to the next", "2024-07-01", "06-30", "2025-06-30"],
    [
      "the calendar year ends on New Year's Eve",
      "2024-01-01",
      "12-31",
      "2024-12-31",
    ],
    [
      "February ends on the 29th in leap years",
      "2023-05-01",
      "02-29",
      "2024-02-29",
    ],
    ["and on the 28th in others", "2024-03-01", "02-29", "2025-02-28"],
    [
      "02-28 means the end of February too",
      "2024-02-29",
      "02-28",
      "2024-02-29",
    ],
    ["a year may end in mid-month", "2024-04-06", "04-05", "2025-04-05"],
    ["and one day before the month does", "2024-01-31", "01-30", "2025-01-30"],
  ])("%s", (...[, date, closing, expected]) => {
    expect(fiscalYearEnd(date, closing)).toBe(expected)
  })

  it("is the first closing day that is not before the date", () => {
    fc.assert(
      fc.property(aDay(), aClosing(), (date, closing) => {
        let day = date
        while (!closesOn(day, closing)) {
          day = nextDay(day)
        }
        expect(fiscalYearEnd(date, closing)).toBe(day)
      }),
      { numRuns: 300 }
    )
  })

  it("is its own fiscal year end", () => {
    fc.assert(
      fc.property(aDay(), aClosing(), (date, closing) => {
        const end = fiscalYearEnd(date, closing)
        expect(fiscalYearEnd(end, closing)).toBe(end)
      })
    )
  })
})

/** The calendar read naively, day by day. */
function closesOn(day: string, closing: string): boolean {
  if (closing === "02-28" || closing === "02-29") {
    const lastOfFebruary = daysIn(Number(day.slice(0, 4)), 2)
    return day.slice(5) === `02-${lastOfFebruary}`
  }

  return day.slice(5) === closing
}
