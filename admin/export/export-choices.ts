import type { OurLanguage } from "../lib/use-texts"

/** What the export can be asked to be, in the order it is asked. */
export const EXPORT_CHOICES = [
  { name: "format", values: ["zip", "json", "csv"] },
  { name: "scope", values: ["access", "portability"] },
  { name: "locale", values: ["nb", "en"] },
  { name: "reason", values: ["customer_request", "authority", "other"] },
] as const

type Choices = (typeof EXPORT_CHOICES)[number]

export type ExportChoices = {
  [C in Choices as C["name"]]: C["values"][number]
}

export const firstChoices = (locale: OurLanguage): ExportChoices => ({
  format: "zip",
  scope: "access",
  locale,
  reason: "customer_request",
})
