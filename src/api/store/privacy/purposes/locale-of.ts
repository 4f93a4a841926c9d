import type { MedusaRequest } from "@medusajs/framework/http"
import type { PurposeText } from "../../../../purposes"

type Locale = keyof PurposeText

/** Norwegian of no particular kind is written in bokmål here. */
const LOCALES: Readonly<Record<string, Locale>> = {
  nb: "nb",
  no: "nb",
  nn: "nn",
  en: "en",
}

/**
 * The language a storefront asks for. Medusa takes `?locale=` out of the query
 * of every store route, or reads the header `x-medusa-locale`.
 *
 * @param otherwise - where it asks for none, or for one nobody has written
 */
export function localeOf(req: MedusaRequest, otherwise: Locale): Locale {
  const [language = ""] = (req.locale ?? "").toLowerCase().split("-")

  return (Object.hasOwn(LOCALES, language) && LOCALES[language]) || otherwise
}
