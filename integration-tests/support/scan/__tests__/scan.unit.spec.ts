import { encodingsOf } from "../encodings"
import { wordsIn } from "../scan-database"

const WORD = "quilyzo"
const found = (text: string) =>
  encodingsOf(WORD).some((code) => text.includes(code))

describe("encodingsOf", () => {
  it.each(["", "a", "ab", "abc", "kari@"])(
    "finds the word in base64 after %j",
    (start) => {
      for (const word of [WORD, WORD.toUpperCase()]) {
        const bytes = Buffer.from(`${start}${word}Mail@example.com`)

        expect(found(bytes.toString("base64"))).toBe(true)
        expect(found(bytes.toString("base64url"))).toBe(true)
        expect(found(bytes.toString("hex"))).toBe(true)
      }
    }
  )

  it("does not find it where it is not", () => {
    const bytes = Buffer.from("kari.nordmann@example.com, quilyz, uilyzo")

    expect(found(bytes.toString("base64"))).toBe(false)
  })
})

describe("wordsIn", () => {
  const words = ["quilyzoCity", "quilyzoCityName"]

  it("finds whole words in any letter case", () => {
    expect(wordsIn("QUILYZOCITY%40oslo", WORD, words)).toEqual(["quilyzoCity"])
  })

  it("does not take a longer word for a shorter one", () => {
    expect(wordsIn("quilyzoCityName", WORD, words)).toEqual(["quilyzoCityName"])
  })

  it("names the mark when no word is whole", () => {
    expect(wordsIn("quilyzoCit", WORD, words)).toEqual([WORD])
    expect(wordsIn("quilyz", WORD, words)).toEqual([])
  })
})
