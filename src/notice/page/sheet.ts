import { formatFor } from "../../archive/report/format"
import type { Locale } from "../../locales"
import type { NoticeTexts } from "../../locales/notice-texts"
import type { NoticeView } from "../view"

/** What a page is written from. */
export type Sheet = { notice: NoticeView; texts: NoticeTexts }

/** Where the page of a version is; the one in force without a number. */
export function addressOf(locale: Locale, version?: number): string {
  return `?locale=${locale}${version ? `&version=${version}` : ""}`
}

/**
 * A day as people write it. It is a day on every clock, and no moment.
 *
 * @example
 * dayText(sheet, "2027-01-01") // "1. januar 2027"
 */
export function dayText({ texts }: Pick<Sheet, "texts">, day: string): string {
  return formatFor(texts.tag, "UTC").date(day)
}
