import { LOCALES } from "../../locales"
import { listNumbers } from "../compose/list-numbers"
import { writeCode } from "../mail-code"
import { write } from "../render"

const NB = { and: "og", more: "{count} til" }

describe("write", () => {
  it("escapes whatever was put in, and keeps the subject on one line", () => {
    const evil = `<img src=x onerror="alert(1)">\r\nBcc: all@example.com`
    const { subject, html } = write({
      locale: "en",
      sender: evil,
      subject: evil,
      blocks: [
        { kind: "text", text: evil },
        { kind: "list", items: [evil] },
        { kind: "facts", facts: [[evil, evil]] },
        { kind: "link", text: evil, url: `https://example.com/"onclick="x` },
      ],
    })
    expect(subject).not.toMatch(/[\r\n]/)
    expect(html).not.toContain("<img")
    expect(html).not.toContain('"onclick="')
    expect(html).not.toMatch(/<(script|style|link)|@import|url\(/)
  })

  it.each(LOCALES)(
    "mails the code, and nothing that could be followed, in %s",
    (locale) => {
      const { subject, text, html } = writeCode({
        locale,
        code: "402913",
        purpose: "request",
        sender: "Fjord og Fjell AS",
      })
      expect(text).toContain("402913")
      expect(html).toContain("402913")
      expect(text).toContain("10 minut")
      // a lock screen shows subjects
      expect(subject).not.toContain("402913")
      expect(html).not.toContain("href")
    }
  )
})

describe("listNumbers", () => {
  it.each([
    [["7"], "7"],
    [["7", "8"], "7 og 8"],
    [["9", "8", "7"], "7–9"],
    [["7", "1", "2", "3"], "1–3 og 7"],
    [["ordre_x", "1"], "1 og ordre_x"],
    [[], ""],
  ])("lists %j", (numbers, expected) => {
    expect(listNumbers(numbers, NB)).toBe(expected)
  })

  it("says how many it left out", () => {
    const even = Array.from({ length: 500 }, (_, index) => String(index * 2))
    expect(listNumbers(even, NB)).toMatch(/398 og 300 til$/)
  })
})
