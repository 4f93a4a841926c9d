import type { Draft, Written } from "../types"
import { writeHtml } from "./write-html"
import { writeText } from "./write-text"

/** Writes a letter out, as HTML and as text that says the same. */
export const write = (draft: Draft): Written => ({
  subject: oneLine(draft.subject),
  html: writeHtml(draft),
  text: writeText(draft),
})

/** A line break in a subject would begin another header of the mail. */
const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim()
