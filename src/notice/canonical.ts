import { createHash } from "node:crypto"
import type { InEveryLanguage, NoticeContent } from "./types"

/**
 * JSON with sorted keys and no spaces: the same content gives the same text,
 * whichever order a database or a program keeps its keys in.
 *
 * @example
 * canonicalJson({ b: 1, a: [2] }) // '{"a":[2],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(",")}]`
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)

    return `{${fields.join(",")}}`
  }
  return JSON.stringify(value)
}

/** Everything of a version that people can read. */
export type DigestedNotice = {
  version: number
  effective_date: string
  what_changed: InEveryLanguage | null
  content: NoticeContent
}

/**
 * SHA-256, in hex, of what a published version says in all languages, with its
 * number and its day. Whoever has the version's JSON can compute it again.
 *
 * @example
 * digestOfNotice(notice) // "5e884898da28..."
 */
export function digestOfNotice({
  version,
  effective_date,
  what_changed,
  content: { title, sections },
}: DigestedNotice): string {
  const digested = { version, effective_date, what_changed, title, sections }

  return createHash("sha256").update(canonicalJson(digested)).digest("hex")
}
