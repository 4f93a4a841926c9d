import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Locale } from "../locales"
import { changesBetween, type NoticeChange } from "./compare"
import { findPublished } from "./find-published"
import { readPrevious } from "./read-notice"
import type { NoticeBlock, PublishedNotice } from "./types"

/** A version as a storefront shows it, in one language. */
export type NoticeView = {
  id: string
  version: number
  /** First day it holds, `YYYY-MM-DD`. */
  effective_date: string
  /** SHA-256 of the whole version, in all languages. */
  digest: string
  in_force: boolean
  locale: Locale
  title: string
  sections: { id: string; heading: string; blocks: NoticeBlock[] }[]
  /** The version it took the place of; null for the first one. */
  previous_version: number | null
  /** What the shop says has changed. */
  what_changed: string | null
  /** Sections that are not as they were in the previous version. */
  changes: {
    section: string
    change: NoticeChange["change"]
    heading: string
  }[]
  /** The version that comes next, where one is announced. */
  next: VersionDay | null
  /** Every version that is in force or was, the newest first. */
  versions: VersionDay[]
}

export type VersionDay = { version: number; effective_date: string }

/** Which version, and in which language. */
export type NoticeWish = { locale: Locale; version?: number | undefined }

/**
 * Reads a version for people: the one in force, unless another is named.
 *
 * @throws `PRIVACY_NOTICE_NOT_FOUND`
 *
 * @example
 * const notice = await viewNotice(knex, { locale: "nb" })
 * notice.title // "Personvernerklæring for Fjord og Fjell AS"
 */
export async function viewNotice(
  knex: Knex,
  { locale, version }: NoticeWish
): Promise<NoticeView> {
  const { notice, begun, next } = await findPublished(knex, version)
  const previous = await readPrevious(knex, notice)
  const changes = previous
    ? changesBetween(previous.content, notice.content)
    : []

  return {
    id: notice.id,
    version: notice.version,
    effective_date: notice.effective_date,
    digest: notice.digest,
    in_force: notice.in_force,
    locale,
    title: notice.content.title[locale],
    sections: notice.content.sections.map(({ id, texts }) => ({
      id,
      ...texts[locale],
    })),
    previous_version: previous?.version ?? null,
    what_changed: notice.what_changed?.[locale] ?? null,
    changes: changes.map(({ section, change, heading }) => ({
      section,
      change,
      heading: heading[locale],
    })),
    next: next && dayOf(next),
    versions: begun.map(dayOf),
  }
}

const dayOf = ({ version, effective_date }: PublishedNotice): VersionDay => ({
  version,
  effective_date,
})
