/** A calendar date, `YYYY-MM-DD`. */
export type Day = string

/** The dashboard writes `ptBR` where browsers expect `pt-BR`. */
export const localeOf = (language: string): string => {
  const tag = language.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2")
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en"
  } catch {
    return "en"
  }
}

/** Shows a calendar date; it is the same one in every time zone. */
export const showDay = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`))

/** Shows a day of any year, `MM-DD`. */
export const showDayOfYear = (day: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    // a leap year has every day there is
  }).format(new Date(`2024-${day}T00:00:00Z`))

/** Names a month, `YYYY-MM`. */
export const showMonth = (
  month: string,
  language: string,
  length: "short" | "long"
): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    month: length,
    timeZone: "UTC",
  }).format(new Date(`${month}-01T00:00:00Z`))

/** Shows a country by its two letters. */
export const showCountry = (code: string, language: string): string =>
  new Intl.DisplayNames([localeOf(language)], { type: "region" }).of(
    code.toUpperCase()
  ) ?? code

/** Shows an instant in the browser's time zone. */
export const showInstant = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(instant))

/** Shows the day of an instant in the browser's time zone. */
export const showDate = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium" }).format(
    new Date(instant)
  )

export const showNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language)).format(value)

/** Today in the browser's time zone, moved by some days. */
export function dayFromNow(days: number): Day {
  const day = new Date()
  day.setDate(day.getDate() + days)
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()]

  return parts.map((part) => String(part).padStart(2, "0")).join("-")
}
