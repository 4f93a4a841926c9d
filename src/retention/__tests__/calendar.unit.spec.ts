import fc from "fast-check"
import { addMonths, nextDay } from "../calendar"
import { daysIn, isPlainDate } from "../plain-date"
import { aDay } from "./arbitraries"

describe("isPlainDate", () => {
  it.each(["2024-02-29", "2000-02-29", "2024-12-31", "0101-01-01"])(
    "accepts %s",
    (text) => expect(isPlainDate(text)).toBe(true)
  )

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-1-1",
    "20240101",
    "2024-01-01T00:00:00Z",
    "",
  ])("refuses %p", (text) => expect(isPlainDate(text)).toBe(false))
})

describe("nextDay", () => {
  it.each([
    ["2030-12-31", "2031-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["2024-02-29", "2024-03-01"],
    ["2023-02-28", "2023-03-01"],
    ["9999-12-31", "9999-12-31"],
  ])("follows %s with %s", (day, next) => expect(nextDay(day)).toBe(next))

  it("agrees with the calendar of the runtime", () => {
    fc.assert(
      fc.property(aDay(), (day) => {
        const next = new Date(`${day}T00:00:00Z`)
        next.setUTCDate(next.getUTCDate() + 1)
        expect(nextDay(day)).toBe(next.toISOString().slice(0, 10))
      })
    )
  })
})

describe("addMonths", () => {
  it.each([
    [
      "three and a half years after the calendar year",
      "2024-12-31",
      42,
      "2028-06-30",
    ],
    ["half a year from June ends with December", "2024-06-30", 6, "2024-12-31"],
    [
      "the end of February becomes the leap day",
      "2023-02-28",
      60,
      "2028-02-29",
    ],
    [
      "the leap day becomes the end of February",
      "2024-02-29",
      60,
      "2029-02-28",
    ],
    ["a day the month lacks becomes its last", "2024-08-30", 42, "2028-02-29"],
    ["a day in mid-month stays", "2024-04-05", 72, "2030-04-05"],
    ["no months change nothing", "2024-12-31", 0, "2024-12-31"],
    ["the calendar has an end", "9998-12-31", 60, "9999-12-31"],
  ])("%s", (...[, date, months, expected]) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it("never lets a later start end earlier", () => {
    fc.assert(
      fc.property(aDay(), aDay(), fc.nat(600), (a, b, months) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true)
      })
    )
  })

  it("keeps the end of a month at the end of a month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(600),
        (year, month, months) => {
          const end = new Date(Date.UTC(year, month, 0))
          const later = addMonths(end.toISOString().slice(0, 10), months)
          const day = Number(later.slice(8))
          expect(day).toBe(
            daysIn(Number(later.slice(0, 4)), Number(later.slice(5, 7)))
          )
        }
      )
    )
  })
})
