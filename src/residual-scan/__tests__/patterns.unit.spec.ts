import { splitCallingCode } from "../calling-codes"
import type { Phone } from "../needle"
import { GAP_SIGNS, searchForPhone } from "../phone-pattern"
import { emailForms, emailPattern, phrasePattern } from "../text-patterns"
import { matches } from "./in-javascript"

const NORWEGIAN = { number: "+47 911 22 333", country: null }
const BRITISH = { number: "07911 123456", country: "gb" }
const NOWHERE = { number: "91122333", country: null }

/** As the database looks: first for plain digits, then for the pattern. */
const findsPhone = (phone: Phone, text: string): boolean => {
  const search = searchForPhone(phone)
  const squeezed = [...text]
    .filter((sign) => !GAP_SIGNS.includes(sign))
    .join("")

  return (
    search !== undefined &&
    squeezed.includes(search.national) &&
    matches(search.pattern, text)
  )
}

describe("telephone numbers", () => {
  it.each([
    "91122333",
    "911 22 333",
    "911-22-333 etter seks",
    "tlf. 91.12.23.33",
    "+4791122333",
    "(+47) 911 22 333",
    "0047 911 22 333",
    "4791122333",
    '{"note":"Ring\\n91122333"}',
  ])("are found however they are written: %s", (text) => {
    expect(findsPhone(NORWEGIAN, text)).toBe(true)
  })

  it.each(["191122333", "911223334", "order_01j91122333x", "911 22 33"])(
    "are not found in other numbers: %s",
    (text) => {
      expect(findsPhone(NORWEGIAN, text)).toBe(false)
    }
  )

  it.each(["+44 7911 123456", "+44 (0)7911 123 456", "07911123456"])(
    "are found with and without the trunk's zero: %s",
    (text) => {
      expect(findsPhone(BRITISH, text)).toBe(true)
    }
  )

  it("typed without a country are found with any", () => {
    expect(findsPhone(NOWHERE, "+45 91 12 23 33")).toBe(true)
  })

  it("that look like a date are not found in dates", () => {
    const danish = { number: "20240115", country: "dk" }

    expect(findsPhone(danish, "paid 2024-01-15 in full")).toBe(false)
    expect(findsPhone(danish, "ring 20 24 01 15")).toBe(true)
  })

  it("of a few digits are not looked for", () => {
    expect(searchForPhone({ number: "02800", country: "no" })).toBeUndefined()
    expect(searchForPhone({ number: "none", country: null })).toBeUndefined()
  })

  it.each([
    ["4791122333", "47"],
    ["35845123456", "358"],
    ["12025550123", "1"],
    ["79161234567", "7"],
    ["420601123456", "420"],
  ])("are split behind the calling code: %s", (digits, code) => {
    expect(splitCallingCode(digits)).toEqual([code, digits.slice(code.length)])
  })
})

describe("e-mail addresses", () => {
  const forms = emailForms("hansen+x@a-b.no")
  const pattern = emailPattern(forms)

  it.each([
    "hansen+x@a-b.no",
    "mail HANSEN+X@A-B.NO now",
    '"hansen+x@a-b.no"',
    "?m=hansen%2Bx%40a-b.no&x=1",
    "to:%20hansen%2bx%40a-b.no",
    "order-placed-hansen+x@a-b.no",
    "hansen+x@a-b.no.",
    "hei\\nhansen+x@a-b.no\\n",
  ])("are found: %s", (text) => {
    expect(forms.some((form) => text.toLowerCase().includes(form))).toBe(true)
    expect(matches(pattern, text)).toBe(true)
  })

  it.each([
    "kari.hansen+x@a-b.no",
    "mhansen+x@a-b.no",
    "hansen+x@a-b.no.uk",
    "hansen+x@a-b.nora",
    "hansen@a-b.no",
  ])("of others are not: %s", (text) => {
    expect(matches(pattern, text)).toBe(false)
  })
})

describe("words", () => {
  const pattern = phrasePattern(["øvre fjellvei 12", "øvr fjellv 12"])

  it.each(["Øvre Fjellvei 12", "øvre  fjellvei\n12, oslo", "øvr fjellv 12"])(
    "are found whole: %s",
    (text) => {
      expect(matches(pattern, text)).toBe(true)
    }
  )

  it.each(["Øvre Fjellvei 121", "søvre fjellvei 12", "øvre fjellveien 12"])(
    "are not found in longer ones: %s",
    (text) => {
      expect(matches(pattern, text)).toBe(false)
    }
  )

  it("mean nothing as a regular expression", () => {
    expect(matches(phrasePattern(["a.c (d)"]), "abc d")).toBe(false)
    expect(matches(phrasePattern(["a.c (d)"]), "see a.c (d)")).toBe(true)
  })
})
