import type { LocalizedText } from "../../data-map/vocabulary"
import { columnName, inLocale, reportTexts } from "../../locales"
import type { ReportTexts } from "../../locales/report-texts"
import type { Contents } from "../table"
import type { ArchiveContext } from "../types"
import { type Format, formatFor } from "./format"

/** What every part of the report needs: the facts, and the words for them. */
export type ReportContext = {
  context: ArchiveContext
  contents: Contents
  texts: ReportTexts
  format: Format
  label: (text: LocalizedText) => string
  column: (name: string) => string
}

/** Prepares the words of one report. */
export function reportContext(
  contents: Contents,
  context: ArchiveContext
): ReportContext {
  const { locale } = context
  const texts = reportTexts(locale)

  return {
    context,
    contents,
    texts,
    format: formatFor(texts.tag, contents.timeZone),
    label: (text) => inLocale(text, locale),
    column: (name) => columnName(name, locale),
  }
}
