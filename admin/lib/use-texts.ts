import { useTranslation } from "react-i18next"
import {
  type Day,
  showCountry,
  showDate,
  showDay,
  showDayOfYear,
  showInstant,
  showMonth,
  showNumber,
} from "./days"

/** Languages our own texts exist in; others read English. */
export const OUR_LANGUAGES = ["en", "nb"] as const

export type OurLanguage = (typeof OUR_LANGUAGES)[number]

const isOurs = (language: string): language is OurLanguage =>
  OUR_LANGUAGES.some((ours) => ours === language)

/** Our texts, and days and numbers as the language of the dashboard has them. */
export function useTexts() {
  const { t, i18n } = useTranslation("privacy")
  const { language } = i18n

  return {
    t,
    language: isOurs(language) ? language : "en",
    /** A text that may be missing, such as one for a code of a newer server. */
    known: (key: string, otherwise: string): string =>
      t(key, { defaultValue: otherwise }),
    day: (day: Day) => showDay(day, language),
    dayOfYear: (day: string) => showDayOfYear(day, language),
    month: (month: string, length: "short" | "long") =>
      showMonth(month, language, length),
    country: (code: string) => showCountry(code, language),
    date: (instant: string) => showDate(instant, language),
    instant: (instant: string) => showInstant(instant, language),
    number: (value: number) => showNumber(value, language),
  }
}

export type Texts = ReturnType<typeof useTexts>
