import type { Locale } from "../locales"

/** One part of a letter; the same parts become HTML and text. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "facts"; facts: readonly (readonly [string, string])[] }
  | { kind: "code"; code: string }
  | { kind: "link"; text: string; url: string }
  /** What stands at the end, smaller: who wrote, and how to reach them. */
  | { kind: "closing"; lines: readonly string[] }

/** A letter before it is written out. */
export type Draft = {
  locale: Locale
  subject: string
  /** Who writes: stands above the subject. */
  sender: string
  blocks: readonly Block[]
}

/** A letter as a mail service takes it. */
export type Written = { subject: string; html: string; text: string }
