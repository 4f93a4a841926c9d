import { monthNamed, monthOf } from "../partitions/month"

describe("months of activity", () => {
  it("begin and end in UTC, also over the turn of a year", () => {
    const month = monthOf(new Date("2026-11-30T23:30:00-05:00"))

    expect(month).toEqual({
      partition: "privacy_activity_2026_12",
      from: new Date("2026-12-01T00:00:00Z"),
      to: new Date("2027-01-01T00:00:00Z"),
    })
    expect(monthOf(new Date("2026-12-31"), 2).partition).toBe(
      "privacy_activity_2027_02"
    )
  })

  it("are found again by their names, and nothing else is", () => {
    const month = monthOf(new Date("2027-02-28"))

    expect(monthNamed(month.partition)).toEqual(month)
    expect(monthNamed("privacy_activity_default")).toBeUndefined()
  })
})
