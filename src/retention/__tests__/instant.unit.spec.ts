import fc from "fast-check"
import { RetentionDateError } from "../date-error"
import { plainDate, today } from "../instant"
import { isPlainDate } from "../plain-date"
import { isTimeZone } from "../time-zone"
import { anInstant, aTimeZone } from "./arbitraries"

describe("plainDate", () => {
  it.each([
    [
      "late on New Year's Eve in UTC is next year in Oslo",
      "2024-12-31T23:30:00Z",
      "Europe/Oslo",
      "2025-01-01",
    ],
    [
      "an hour earlier it is not",
      "2024-12-31T22:59:59.999Z",
      "Europe/Oslo",
      "2024-12-31",
    ],
    [
      "in summer Oslo is two hours ahead",
      "2024-06-30T22:00:00Z",
      "Europe/Oslo",
      "2024-07-01",
    ],
    [
      "and just before that it is still June",
      "2024-06-30T21:59:59Z",
      "Europe/Oslo",
      "2024-06-30",
    ],
    [
      "New York is still in the old year",
      "2025-01-01T04:59:00Z",
      "America/New_York",
      "2024-12-31",
    ],
    [
      "the hour that comes twice is one day",
      "2024-10-27T01:30:00Z",
      "Europe/Oslo",
      "2024-10-27",
    ],
    [
      "the hour that is skipped is one day",
      "2024-03-31T01:00:00Z",
      "Europe/Oslo",
      "2024-03-31",
    ],
    [
      "midnight that does not exist",
      "2018-11-04T03:00:00Z",
      "America/Sao_Paulo",
      "2018-11-04",
    ],
    [
      "the day Samoa left out",
      "2011-12-30T10:00:00Z",
      "Pacific/Apia",
      "2011-12-31",
    ],
    [
      "the far end of the date line",
      "2024-12-31T10:00:00Z",
      "Pacific/Kiritimati",
      "2025-01-01",
    ],
    ["a leap day", "2024-02-29T12:00:00Z", "Europe/Oslo", "2024-02-29"],
    [
      "as PostgreSQL prints it",
      "2024-12-31 23:30:00.123456+00",
      "Europe/Oslo",
      "2025-01-01",
    ],
    [
      "with an offset",
      "2024-12-31T23:30:00+01:00",
      "Europe/Oslo",
      "2024-12-31",
    ],
    ["with a short offset", "2024-12-31 23:30:00+0530", "UTC", "2024-12-31"],
    ["with a negative offset", "2024-12-31T23:30:00-03", "UTC", "2025-01-01"],
    ["a plain date stays", "2024-12-31", "Pacific/Kiritimati", "2024-12-31"],
    [
      "the end of the calendar",
      "9999-12-31T23:30:00Z",
      "Europe/Oslo",
      "9999-12-31",
    ],
  ])("%s", (...[, instant, zone, expected]) => {
    expect(plainDate(instant, zone)).toBe(expected)
  })

  it.each([
    "2024-12-31T23:30:00",
    "2024-02-30T12:00:00Z",
    "2024-02-30",
    "2024-12-31T25:00:00Z",
    "infinity",
    "31.12.2024",
    "",
  ])("refuses %p, rather than guess", (text) => {
    expect(() => plainDate(text, "Europe/Oslo")).toThrow(RetentionDateError)
  })

  it("refuses an invalid Date", () => {
    expect(() => plainDate(new Date(Number.NaN), "UTC")).toThrow(
      RetentionDateError
    )
  })

  it("reads a Date and its text alike", () => {
    fc.assert(
      fc.property(anInstant(), aTimeZone(), (instant, zone) => {
        const day = plainDate(instant, zone)
        expect(isPlainDate(day)).toBe(true)
        expect(plainDate(instant.toISOString(), zone)).toBe(day)
      })
    )
  })

  it("never differs from UTC by more than a day", () => {
    fc.assert(
      fc.property(anInstant(), aTimeZone(), (instant, zone) => {
        const inUtc = Date.parse(instant.toISOString().slice(0, 10))
        const inZone = Date.parse(plainDate(instant, zone))
        expect(Math.abs(inZone - inUtc)).toBeLessThanOrEqual(86_400_000)
      })
    )
  })
})

describe("today", () => {
  it("is the day of the shop, not of the server", () => {
    const now = new Date("2030-12-31T23:30:00Z")
    expect(today("Europe/Oslo", now)).toBe("2031-01-01")
    expect(today("UTC", now)).toBe("2030-12-31")
  })
})

describe("isTimeZone", () => {
  it.each(["Europe/Oslo", "UTC", "America/Argentina/Buenos_Aires"])(
    "knows %s",
    (name) => expect(isTimeZone(name)).toBe(true)
  )

  it.each(["Europe/Bergen", "+01:00", "", "Oslo time"])(
    "does not know %p",
    (name) => expect(isTimeZone(name)).toBe(false)
  )
})
