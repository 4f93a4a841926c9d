import { checkDecidedSettings } from "../check-settings"
import { mergeSettings } from "../settings"

describe("mergeSettings", () => {
  it("keeps what nobody named", () => {
    const before = { country: "no", policy: "long" }

    expect(mergeSettings(before, { time_zone: "Europe/Oslo" })).toEqual({
      ...before,
      time_zone: "Europe/Oslo",
    })
    expect(mergeSettings(before, { country: undefined })).toEqual(before)
  })

  it("gives back what is null", () => {
    expect(mergeSettings({ country: "no" }, { country: null })).toEqual({})
  })
})

describe("checkDecidedSettings", () => {
  const messageOf = (settings: object, prefix: string) => {
    try {
      checkDecidedSettings(settings, prefix)
      return ""
    } catch (error) {
      return (error as Error).message
    }
  }

  it("lets pass what can hold", () => {
    expect(messageOf({ country: "no" }, "retention")).toBe("")
  })

  it("names fields as the body has them, and others by their whole path", () => {
    const settings = {
      country: "xx",
      by_sales_channel: { sc_1: { country: "yy" } },
    }

    expect(messageOf(settings, "retention")).toMatch(
      / country: .*; by_sales_channel\.sc_1\.country: /
    )
    expect(messageOf(settings, "retention.by_sales_channel.sc_1")).toMatch(
      /retention\.country: .*; country: "yy"/
    )
  })

  it("quotes words of settings, and nothing else that was typed", () => {
    const message = messageOf(
      { country: "kari@example.com", time_zone: "Europe/Bergen" },
      "retention"
    )

    expect(message).toContain("country: (not shown) is no country")
    expect(message).toContain('"Europe/Bergen"')
  })
})
