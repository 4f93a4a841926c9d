import fc from "fast-check"
import { escapeHtml, html } from "../report/html"
import { HOSTILE } from "./support"

describe("html", () => {
  it.each(HOSTILE)("cannot be left by %j", (value) => {
    const page = html`<td title="${value}">${value}</td>`.text
    const inside = page.replace(/^<td title="/, "").replace(/<\/td>$/, "")

    expect(inside.match(/[<"]/g)).toEqual(['"'])
    expect(inside.match(/>/g)).toHaveLength(1)
  })

  it("escapes every character that could end a value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        expect(escapeHtml(value)).not.toMatch(/[<>"'`]/)
        expect(escapeHtml(value)).not.toMatch(/[\u0000\u202A-\u202E]/)
      })
    )
  })

  it("shows characters that would turn the text around as what they are", () => {
    expect(escapeHtml("a\u202Eb\u2066c\u0000d")).toBe("a\uFFFDb\uFFFDc\uFFFDd")
  })

  it("keeps letters of every language and line breaks", () => {
    const text = "Åse, שלום, 漢字, 👩‍👩‍👧\n2\t3"
    expect(escapeHtml(text)).toBe(text)
  })

  it("does not escape what another template made, nor print nothing", () => {
    expect(html`<p>${html`<b>${"<"}</b>`}${null}${[1, "&"]}</p>`.text).toBe(
      "<p><b>&lt;</b>1&amp;</p>"
    )
  })
})
