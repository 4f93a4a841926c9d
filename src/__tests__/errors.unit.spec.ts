import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { getHttpResponseFromError } from "@medusajs/framework/http"
import {
  PRIVACY_ERRORS,
  privacyError,
  type PrivacyErrorCode,
  quotedId,
} from "../errors"

const SOURCE = join(__dirname, "..")

/** Codes that turn into a status on their way out, see `tryAgainLater`. */
const TOO_MANY: readonly string[] = ["PRIVACY_BUSY", "PRIVACY_EXPORT_BUSY"]

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
  .map((file) => ({ file, text: readFileSync(join(SOURCE, file), "utf8") }))

/** Codes as code writes them: in quotes. Comments quote with backticks. */
const codesIn = (text: string): string[] =>
  [...text.matchAll(/"(PRIVACY_[A-Z_]+)"/g)].flatMap(([, code]) => code ?? [])

const thrown = new Set(files.flatMap(({ text }) => codesIn(text)))
const listed = Object.keys(PRIVACY_ERRORS) as PrivacyErrorCode[]

const page = readFileSync(join(SOURCE, "../docs/reference/errors.md"), "utf8")
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section): [string, string] => [
      section.slice(0, section.indexOf("\n")),
      section.slice(section.indexOf("\n")),
    ])
)

/** The status a section says, undefined where it says there is none. */
const statusOf = (code: string): number | undefined => {
  const said = /^Status: (\d{3})\.$/m.exec(sections.get(code) ?? "")
  return said ? Number(said[1]) : undefined
}

describe("errors", () => {
  it("are each in the catalogue, and nothing else is", () => {
    const known = new Set([...thrown, ...listed])

    expect(known.size).toBeGreaterThan(20)
    expect([...sections.keys()].sort()).toEqual([...known].sort())
  })

  it("that are listed are thrown somewhere", () => {
    expect(listed.filter((code) => !thrown.has(code))).toEqual([])
  })

  it("have a meaning and a way out in the catalogue", () => {
    const short = [...sections].filter(([, text]) => text.length < 80)

    expect(short.map(([code]) => code)).toEqual([])
  })

  it("answer with the status the catalogue says", () => {
    const said = listed
      .filter((code) => statusOf(code) !== undefined)
      .map((code) => [code, statusOf(code)])
    const answered = said.map(([code]) => {
      const error = privacyError(code as PrivacyErrorCode, "no")
      const { statusCode } = getHttpResponseFromError(error)
      return [code, TOO_MANY.includes(`${code}`) ? 429 : statusCode]
    })

    expect(said.length).toBeGreaterThan(15)
    expect(answered).toEqual(said)
  })

  it("carry code, type and message", () => {
    const error = privacyError("PRIVACY_ORDER_NOT_FOUND", "no such order")

    expect(error).toMatchObject({
      code: "PRIVACY_ORDER_NOT_FOUND",
      type: "not_found",
      message: "no such order",
    })
  })
})

describe("quotedId", () => {
  it.each(["cus_01HZX", "prvrec_1", "abc-def"])("quotes %s", (id) => {
    expect(quotedId(id)).toBe(`"${id}"`)
  })

  it.each(["", "kari@example.com", "Kari Nordmann", "x".repeat(65), "a\0"])(
    "hides what is no id: %j",
    (id) => {
      expect(quotedId(id)).toBe("(not shown)")
    }
  )
})
