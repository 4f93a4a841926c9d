import { columnName, inLocale, reportTexts } from "../index"

describe("locales", () => {
  it("names columns, also those nobody wrote a name for", () => {
    expect(columnName("first_name", "nb")).toBe("Fornavn")
    expect(columnName("first_name", "nn")).toBe("Fornamn")
    expect(columnName("first_name", "en")).toBe("First name")
    expect(columnName("constructor", "nb")).toBe("Constructor")
  })

  it("falls back from nynorsk to bokmål", () => {
    expect(inLocale({ en: "Carts", nb: "Handlekurver" }, "nn")).toBe(
      "Handlekurver"
    )
  })

  it("says one entry and many entries", () => {
    expect(reportTexts("nb").data.rows("1")).toBe("1 oppføring")
    expect(reportTexts("en").data.rows("2")).toBe("2 entries")
  })
})
