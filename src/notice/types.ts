import type { Locale } from "../locales"

/** A text in every language the server writes. */
export type InEveryLanguage = Record<Locale, string>

/** One part of a section, as a page or an app lays it out. */
export type NoticeBlock =
  | { kind: "text"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "list"; items: string[] }
  /** Terms and what each means. */
  | { kind: "facts"; facts: [term: string, value: string][] }
  /** `url`: https, http, mailto or tel. */
  | { kind: "link"; text: string; url: string }

/** What one section says in one language. */
export type NoticeText = { heading: string; blocks: NoticeBlock[] }

export type NoticeSection = {
  /** Lower case letters, digits and underscores; the anchor on the page. */
  id: string
  texts: Record<Locale, NoticeText>
}

/** What a notice says: titles and sections, in every language. */
export type NoticeContent = {
  title: InEveryLanguage
  sections: NoticeSection[]
}

/**
 * - `draft`: may be edited, and removed
 * - `published`: in force, or will be from its day on
 * - `superseded`: a later version is in force
 */
export type NoticeState = "draft" | "published" | "superseded"

/** A notice without what it says. */
export type NoticeSummary = {
  id: string
  state: NoticeState
  /** Whether it is the one in force today. */
  in_force: boolean
  /** 1, 2, 3 ...; null while it is a draft. */
  version: number | null
  /** First day it holds, `YYYY-MM-DD`. */
  effective_date: string | null
  /** SHA-256 of the canonical content, in hex. */
  digest: string | null
  created_by: string
  published_by: string | null
  published_at: Date | null
  created_at: Date
  updated_at: Date
}

export type Notice = NoticeSummary & {
  content: NoticeContent
  /** What an officer says has changed; beside the list that is computed. */
  what_changed: InEveryLanguage | null
}

/** A version people can read. */
export type PublishedNotice = Notice & {
  version: number
  effective_date: string
  digest: string
}
