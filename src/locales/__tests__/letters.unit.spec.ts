import { CODE_PURPOSES } from "../../letters/code-purpose"
import { LETTERS } from "../../requests/queue-letter"
import { EXTENSION_REASONS, REFUSAL_REASONS } from "../../requests/reasons"
import { fill, placeholdersOf } from "../fill"
import { LOCALES, letterTexts } from "../index"

type Texts = { [key: string]: string | Texts }

/** Every text under its path, with the values it names. */
const flat = (texts: Texts, path = ""): [string, string[]][] =>
  Object.entries(texts).flatMap(([key, value]) => {
    const place = path ? `${path}.${key}` : key
    return typeof value === "string"
      ? [[place, placeholdersOf(value)] as [string, string[]]]
      : flat(value, place)
  })

const textsOf = (locale: (typeof LOCALES)[number]) =>
  letterTexts(locale) as unknown as Texts

/** Where the count of one stands as a word. */
const withoutCount = (entries: [string, string[]][]) =>
  entries.filter(([path]) => !path.endsWith(".one"))

describe("letters", () => {
  it.each(["nb", "nn"] as const)("has every text of en in %s", (locale) => {
    expect(withoutCount(flat(textsOf(locale))).sort()).toEqual(
      withoutCount(flat(textsOf("en"))).sort()
    )
  })

  it.each(LOCALES)("has no empty text in %s", (locale) => {
    const empty = Object.values(
      JSON.parse(JSON.stringify(letterTexts(locale)), (_, value) =>
        value === "" ? "EMPTY" : value
      ) as object
    )
    expect(JSON.stringify(empty)).not.toContain("EMPTY")
  })

  it.each(LOCALES)("says every letter and every code in %s", (locale) => {
    const { words, code, unrestricted: _told, ...texts } = letterTexts(locale)
    const subjects = Object.values(texts).flatMap((text) =>
      typeof text === "object" && "subject" in text ? [text.subject] : []
    )
    expect(new Set(subjects).size).toBe(LETTERS.length)
    for (const { code: reason } of REFUSAL_REASONS) {
      expect(words.refusals[reason]).toBeTruthy()
    }
    for (const { code: reason } of EXTENSION_REASONS) {
      expect(words.extensions[reason]).toBeTruthy()
    }
    for (const purpose of CODE_PURPOSES) {
      expect(code.lead[purpose]).toBeTruthy()
    }
  })

  it("differs between languages", () => {
    const [nb, nn, en] = LOCALES.map((locale) => letterTexts(locale))
    expect(nb?.erased.warranty).toContain("forbrukerkjøpsloven § 27")
    expect(nn?.erased.warranty).toContain("forbrukarkjøpslova § 27")
    expect(en?.erased.warranty).toContain("section 27")
  })

  it("never goes out with a hole in it", () => {
    expect(fill("{a} og {b}", { a: 1, b: "to" })).toBe("1 og to")
    expect(() => fill("{a} og {b}", { a: 1 })).toThrow("{b}")
    expect(() => fill("{constructor}", {})).toThrow("{constructor}")
  })
})
