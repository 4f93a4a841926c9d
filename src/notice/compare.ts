import { LOCALES } from "../locales"
import { canonicalJson } from "./canonical"
import type { InEveryLanguage, NoticeContent, NoticeSection } from "./types"

/** One section that is not as it was. */
export type NoticeChange = {
  section: string
  change: "added" | "changed" | "removed"
  /** As it reads now; of a section that is gone, as it read. */
  heading: InEveryLanguage
}

/**
 * What changed from one version to the next, section by section: in the order
 * of the newer one, and what is gone last. A section that only moved has not
 * changed.
 *
 * @example
 * changesBetween(before, after)
 * // [{ section: "recipients", change: "changed", heading: { nb: ... } }]
 */
export function changesBetween(
  before: Pick<NoticeContent, "sections">,
  after: Pick<NoticeContent, "sections">
): NoticeChange[] {
  const old = byId(before.sections)
  const now = byId(after.sections)

  return [
    ...after.sections.flatMap((section): NoticeChange[] => {
      const was = old.get(section.id)
      if (!was) {
        return [changeOf(section, "added")]
      }
      return canonicalJson(was.texts) === canonicalJson(section.texts)
        ? []
        : [changeOf(section, "changed")]
    }),
    ...before.sections
      .filter(({ id }) => !now.has(id))
      .map((section) => changeOf(section, "removed")),
  ]
}

const byId = (sections: readonly NoticeSection[]) =>
  new Map(sections.map((section) => [section.id, section]))

function changeOf(
  { id, texts }: NoticeSection,
  change: NoticeChange["change"]
): NoticeChange {
  const heading = Object.fromEntries(
    LOCALES.map((locale) => [locale, texts[locale].heading])
  )
  return { section: id, change, heading: heading as InEveryLanguage }
}
