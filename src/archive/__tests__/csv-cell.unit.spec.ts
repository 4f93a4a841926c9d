import fc from "fast-check"
import { csvCell, neutralized, originalText } from "../formats/csv-cell"
import { HOSTILE } from "./support"
import { parseCsv } from "./parse-csv"

describe("a CSV cell", () => {
  it("never starts a formula, and gives back what it was made of", () => {
    const starts = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      "\n",
      "'",
      ""
    )
    const texts = fc.tuple(starts, fc.string({ unit: "grapheme" }))

    fc.assert(
      fc.property(texts, ([start, rest]) => {
        const cell = neutralized(start + rest)
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
        expect(originalText(cell)).toBe(start + rest)
      })
    )
  })

  it("survives quoting, whatever the text", () => {
    const texts = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom('"', "\n", "\r", ",", "\\", "=", "a") })
    )
    fc.assert(
      fc.property(texts, (text) => {
        const line = `${csvCell(JSON.stringify(text))}\r\n`
        const [[cell]] = parseCsv(line) as [[string]]
        expect(originalText(cell)).toBe(text)
      })
    )
  })

  it("keeps a phone number readable", () => {
    expect(csvCell('"+47 22 22 22 22"')).toBe(`"'+47 22 22 22 22"`)
  })

  it.each(["-10.50", "0", "12345678901234567890.123456789", "true"])(
    "leaves %s as Postgres wrote it",
    (token) => expect(csvCell(token)).toBe(token)
  )

  it("tells no value from an empty text", () => {
    expect(csvCell("null")).toBe("")
    expect(csvCell('""')).toBe('""')
  })

  it("quotes nested values", () => {
    expect(csvCell('{"a": "=1"}')).toBe('"{""a"": ""=1""}"')
  })
})
