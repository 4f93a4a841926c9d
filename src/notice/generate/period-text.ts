import { fill } from "../../locales/fill"
import type { NoticeTexts } from "../../locales/notice-texts"

/** A time somebody waits, in whichever units. */
export type Period = { years?: number; months?: number; days?: number }

/**
 * A period in words; units of which there are none are left out.
 *
 * @example
 * periodText(noticeTexts("nb"), { years: 3, months: 6 }) // "3 år og 6 måneder"
 */
export function periodText(
  { retention, and }: NoticeTexts,
  { years = 0, months = 0, days = 0 }: Period
): string {
  return [
    counted(retention.year, years),
    counted(retention.month, months),
    counted(retention.day, days),
  ]
    .filter((part) => part)
    .join(` ${and} `)
}

function counted(
  { one, other }: { one: string; other: string },
  count: number
): string {
  if (count === 0) {
    return ""
  }
  return count === 1 ? one : fill(other, { count })
}
