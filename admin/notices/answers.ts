import type { Day } from "../lib/days"

/** A draft or a version, as `GET /notices` lists it. */
export type ListedNotice = {
  id: string
  state: "draft" | "published" | "superseded"
  in_force: boolean
  version: number | null
  effective_date: Day | null
  created_at: string
}

export type NoticeBlock =
  | { kind: "text"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "facts"; facts: [term: string, value: string][] }
  | { kind: "link"; text: string; url: string }

export type NoticeText = { heading: string; blocks: NoticeBlock[] }

export type NoticeSection = { id: string; texts: Record<string, NoticeText> }

/** One notice, what it says, and what changes by it. */
export type Notice = ListedNotice & {
  content: { sections: NoticeSection[] }
  changes: {
    section: string
    change: "added" | "changed" | "removed"
    heading: Record<string, string | undefined>
  }[]
}

/** What the page of a notice hands to its parts. */
export type NoticeAnswer = { notice: Notice }

/** Languages a notice is written in. */
export const NOTICE_LANGUAGES = ["nb", "nn", "en"] as const

export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number]
