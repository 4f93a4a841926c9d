import { LOCALES, type Locale, noticeTexts } from "../../locales"
import { fill } from "../../locales/fill"
import type {
  InEveryLanguage,
  NoticeContent,
  NoticeSection,
  NoticeText,
} from "../types"
import { categoriesSection } from "./categories"
import { contactSection } from "./contact"
import { controllerSection } from "./controller"
import type { NoticeFacts, Pen } from "./facts"
import {
  automatedSection,
  changesSection,
  securitySection,
  sourcesSection,
  transfersSection,
} from "./plain-sections"
import { purposesSection } from "./purposes"
import { recipientsSection } from "./recipients"
import { retentionSection } from "./retention"
import { complaintSection, rightsSection } from "./rights"

/** What GDPR art. 13 and 14 ask a notice to say, in the order people read. */
const SECTIONS: Readonly<Record<string, (pen: Pen) => NoticeText>> = {
  controller: controllerSection,
  categories: categoriesSection,
  sources: sourcesSection,
  purposes: purposesSection,
  recipients: recipientsSection,
  transfers: transfersSection,
  retention: retentionSection,
  security: securitySection,
  rights: rightsSection,
  complaint: complaintSection,
  automated: automatedSection,
  changes: changesSection,
  contact: contactSection,
}

/**
 * Writes a notice from what the shop has declared, in every language. Pure: the
 * same facts give the same notice.
 *
 * @example
 * const content = generateNotice(await readNoticeFacts(privacy))
 * content.sections.map(({ id }) => id) // ["controller", "categories", ...]
 */
export function generateNotice(facts: NoticeFacts): NoticeContent {
  const pens = LOCALES.map((locale) => penOf(facts, locale))
  const inEvery = <T>(write: (pen: Pen) => T) =>
    Object.fromEntries(pens.map((pen) => [pen.locale, write(pen)])) as Record<
      Locale,
      T
    >
  return {
    title: inEvery(({ texts, name }) =>
      fill(texts.title, { name })
    ) satisfies InEveryLanguage,
    sections: Object.entries(SECTIONS).map(([id, write]): NoticeSection => ({
      id,
      texts: inEvery(write),
    })),
  }
}

/** What a language is written with. */
export function penOf(facts: NoticeFacts, locale: Locale): Pen {
  const texts = noticeTexts(locale)

  return { facts, texts, locale, name: facts.controller?.name ?? texts.theShop }
}
