import type { LocalizedText } from "../data-map/vocabulary"
import { columns as enColumns } from "./en/columns"
import { evidence as enEvidence } from "./en/evidence"
import { letters as enLetters } from "./en/letters"
import { notice as enNotice } from "./en/notice"
import { report as en } from "./en/report"
import type { EvidenceTexts } from "./evidence-texts"
import type { LetterTexts } from "./letter-texts"
import { columns as nbColumns } from "./nb/columns"
import { evidence as nbEvidence } from "./nb/evidence"
import { letters as nbLetters } from "./nb/letters"
import { notice as nbNotice } from "./nb/notice"
import { report as nb } from "./nb/report"
import { columns as nnColumns } from "./nn/columns"
import { evidence as nnEvidence } from "./nn/evidence"
import { letters as nnLetters } from "./nn/letters"
import { notice as nnNotice } from "./nn/notice"
import { report as nn } from "./nn/report"
import type { NoticeTexts } from "./notice-texts"
import type { ReportTexts } from "./report-texts"

/** Every language the server writes in. */
export const LOCALES = ["nb", "nn", "en"] as const

/** A language the server writes in. */
export type Locale = (typeof LOCALES)[number]

const REPORT: Record<Locale, ReportTexts> = { nb, nn, en }
const LETTERS: Record<Locale, LetterTexts> = {
  nb: nbLetters,
  nn: nnLetters,
  en: enLetters,
}
const EVIDENCE: Record<Locale, EvidenceTexts> = {
  nb: nbEvidence,
  nn: nnEvidence,
  en: enEvidence,
}
const NOTICE: Record<Locale, NoticeTexts> = {
  nb: nbNotice,
  nn: nnNotice,
  en: enNotice,
}
const COLUMNS = { nb: nbColumns, nn: nnColumns, en: enColumns }

/** Texts of the report. */
export function reportTexts(locale: Locale): ReportTexts {
  return REPORT[locale]
}

/** Texts of letters. */
export function letterTexts(locale: Locale): LetterTexts {
  return LETTERS[locale]
}

/** Texts of the README in an evidence pack. */
export function evidenceTexts(locale: Locale): EvidenceTexts {
  return EVIDENCE[locale]
}

/** Texts of the privacy notice. */
export function noticeTexts(locale: Locale): NoticeTexts {
  return NOTICE[locale]
}

/**
 * A text in a language; nynorsk falls back to bokmål.
 *
 * @example
 * inLocale({ en: "Carts", nb: "Handlekurver" }, "nn") // "Handlekurver"
 */
export function inLocale(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.nb
}

/**
 * The name people read for a column. Where nobody wrote one, the column's own
 * name with spaces.
 *
 * @example
 * columnName("first_name", "nb") // "Fornavn"
 * columnName("hair_color", "nb") // "Hair color"
 */
export function columnName(column: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = COLUMNS[locale]
  const known = Object.hasOwn(names, column) ? names[column] : undefined
  const spaced = column.replaceAll("_", " ").trim()

  return known ?? spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
