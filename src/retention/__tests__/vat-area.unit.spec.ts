import { normalizeCountry } from "../country"
import { isExport, isInEu, isOssDestination } from "../vat-area"

describe("normalizeCountry", () => {
  it.each([
    ["NO", "no"],
    [" se ", "se"],
    ["UK", "gb"],
    ["el", "gr"],
  ])("reads %p as %s", (code, expected) => {
    expect(normalizeCountry(code)).toBe(expected)
  })

  it.each(["xx", "eu", "nor", "", "constructor"])("refuses %p", (code) => {
    expect(normalizeCountry(code)).toBeNull()
  })
})

describe("isExport", () => {
  it.each([
    ["no", "no", false],
    ["no", "se", true],
    ["no", "sj", true],
    ["no", "NO", false],
    ["de", "fr", false],
    ["de", "no", true],
    ["de", "gb", true],
    ["fr", "mc", false],
    ["gb", "im", false],
    ["fi", "ax", true],
    ["no", "somewhere", true],
    ["no", null, false],
  ])("from %s to %s: %s", (seller, destination, expected) => {
    expect(isExport(seller, destination)).toBe(expected)
  })
})

describe("isOssDestination", () => {
  it.each([
    ["a Norwegian shop declares every member state", "no", "se", true],
    ["Norway itself is not in the EU", "no", "no", false],
    ["nor is the United Kingdom", "no", "gb", false],
    ["a Swedish shop declares the others", "se", "DE", true],
    ["but not its own", "se", "se", false],
    ["Monaco counts as France", "no", "mc", true],
    ["Åland is outside the VAT area", "no", "ax", false],
    ["nobody knows where: it may have been the EU", "no", null, true],
  ])("%s", (...[, seller, destination, expected]) => {
    expect(isOssDestination(seller, destination)).toBe(expected)
  })
})

it("knows the twenty-seven member states", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"]
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  const listed = codes.filter(
    (code) => isInEu(code) && !["el", "mc"].includes(code)
  )

  expect(listed).toHaveLength(27)
})
