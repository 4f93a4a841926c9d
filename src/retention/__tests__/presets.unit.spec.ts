import { lockedThrough } from "../locked-through"
import { monthsOf, RETENTION_TIERS, type RetentionTier } from "../policy"
import { PRESETS, presetFor } from "../presets"
import { checkPolicy } from "../settings/check-policy"
import { timeZoneOf } from "../country-time-zone"

describe("presets", () => {
  // an order of February 2024, in a fiscal year that closes in June
  it.each<[string, RetentionTier, string]>([
    ["no", "sales_document", "2029-06-30"],
    ["no", "secondary", "2027-12-31"],
    ["se", "sales_document", "2031-12-31"],
    ["dk", "sales_document", "2029-06-30"],
    ["fi", "sales_document", "2030-12-31"],
    ["fi", "books", "2034-12-31"],
    ["de", "sales_document", "2032-12-31"],
    ["de", "secondary", "2030-12-31"],
    ["de", "books", "2034-12-31"],
    ["at", "sales_document", "2031-12-31"],
    ["fr", "sales_document", "2034-06-30"],
    ["nl", "sales_document", "2031-12-31"],
    ["be", "sales_document", "2034-12-31"],
    ["gb", "sales_document", "2030-06-30"],
    ["it", "sales_document", "2034-12-31"],
    ["es", "sales_document", "2030-12-31"],
    ["pl", "sales_document", "2029-12-31"],
    ["eu_oss", "sales_document", "2034-12-31"],
  ])("%s keeps the tier %s through %s", (id, tier, expected) => {
    const policy = PRESETS.find((preset) => preset.id === id)

    expect(
      policy && lockedThrough("2024-02-10", policy, { closing: "06-30", tier })
    ).toBe(expected)
  })

  it("counts the calendar year in which the fiscal year ended", () => {
    const sweden = PRESETS.find(({ id }) => id === "se")

    expect(
      sweden && lockedThrough("2024-07-01", sweden, { closing: "06-30" })
    ).toBe("2032-12-31")
  })

  it("puts Norway first and names no id twice", () => {
    const ids = PRESETS.map(({ id }) => id)

    expect(ids[0]).toBe("no")
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    "%s has a source, a law, sound periods and a grade above C",
    (_, preset) => {
      expect(preset.source).toBeTruthy()
      expect(preset.verification).not.toBe("C")
      expect(checkPolicy(preset as never, "preset")).toEqual([])
      expect(
        RETENTION_TIERS.every((tier) => monthsOf(preset.tiers[tier]) > 0)
      ).toBe(true)
    }
  )

  it("knows the time zone of every country it offers", () => {
    const countries = PRESETS.filter(({ id }) => id !== "eu_oss")

    expect(countries.filter(({ id }) => !timeZoneOf(id))).toEqual([])
  })

  it("counts unverified clocks from the latest start there is", () => {
    const unverified = PRESETS.filter((preset) => !preset.clock_verified)

    expect(unverified.map(({ id }) => id)).toEqual([
      "nl",
      "be",
      "it",
      "es",
      "pl",
    ])
    expect(new Set(unverified.map(({ clock }) => clock))).toEqual(
      new Set(["calendar_year_of_fiscal_year_end"])
    )
  })

  it("offers nothing for countries nobody verified", () => {
    expect(["ie", "ch", "is", "ee"].map(presetFor)).toEqual(
      Array(4).fill(undefined)
    )
  })
})
