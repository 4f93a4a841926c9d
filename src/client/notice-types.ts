import type { PrivacyLocale } from "./types"

/** One part of a section; show what you know, and pass over the rest. */
export type PrivacyNoticeBlock =
  | { kind: "text"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "facts"; facts: [term: string, value: string][] }
  | { kind: "link"; text: string; url: string }

type VersionDay = { version: number; effective_date: string }

/** A version of the privacy notice, in one language. */
export type PrivacyNotice = {
  id: string
  version: number
  /** First day it holds, `YYYY-MM-DD`. */
  effective_date: string
  /** SHA-256 of the whole version, in all languages. */
  digest: string
  in_force: boolean
  locale: PrivacyLocale
  title: string
  sections: { id: string; heading: string; blocks: PrivacyNoticeBlock[] }[]
  /** The version it took the place of; null for the first one. */
  previous_version: number | null
  /** What the shop says has changed. */
  what_changed: string | null
  /** Sections that are not as they were in the previous version. */
  changes: {
    section: string
    change: "added" | "changed" | "removed"
    heading: string
  }[]
  /** The version that comes next, where one is announced. */
  next: VersionDay | null
  /** Every version that is in force or was, the newest first. */
  versions: VersionDay[]
}

export type PrivacyNoticeAnswer = { privacy_notice: PrivacyNotice }
