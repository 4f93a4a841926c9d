/** Countries with a preset whose mainland has one time zone. */
const TIME_ZONES: Readonly<Record<string, string>> = {
  at: "Europe/Vienna",
  be: "Europe/Brussels",
  de: "Europe/Berlin",
  dk: "Europe/Copenhagen",
  es: "Europe/Madrid",
  fi: "Europe/Helsinki",
  fr: "Europe/Paris",
  gb: "Europe/London",
  it: "Europe/Rome",
  nl: "Europe/Amsterdam",
  no: "Europe/Oslo",
  pl: "Europe/Warsaw",
  se: "Europe/Stockholm",
}

/**
 * The time zone of a country's books, or null where the shop has to say it.
 *
 * @example
 * timeZoneOf("fi") // "Europe/Helsinki"
 */
export function timeZoneOf(country: string): string | null {
  return TIME_ZONES[country] ?? null
}
