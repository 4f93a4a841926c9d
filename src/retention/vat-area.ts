import { normalizeCountry } from "./country"

/**
 * Member states of the European Union. Territories with an ISO code of their
 * own (Åland, Réunion ...) are outside its VAT area and not listed.
 */
const EU_COUNTRIES = new Set(
  (
    "at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk " +
    "si es se"
  ).split(" ")
)

/**
 * Places that VAT law treats as another country: Monaco and the Isle of Man
 * (Directive 2006/112/EC art. 7). Svalbard stays `sj`, since a sale from
 * mainland Norway to it is an export.
 */
const TREATED_AS: Readonly<Record<string, string>> = { mc: "fr", im: "gb" }

/**
 * Whether a country code is an EU member state for VAT.
 *
 * @example
 * isInEu("no") // false
 */
export function isInEu(country: string): boolean {
  return EU_COUNTRIES.has(vatCountry(country))
}

/**
 * Whether goods sent from one country to another leave the customs area, so
 * that the sale is free of VAT only as long as the delivery can be shown.
 *
 * A record without a country of delivery has no delivery address either, and is
 * not an export.
 *
 * @example
 * isExport("no", "se") // true
 * isExport("de", "fr") // false: one customs area
 */
export function isExport(seller: string, destination: string | null): boolean {
  if (!destination || vatCountry(seller) === vatCountry(destination)) {
    return false
  }

  return !(isInEu(seller) && isInEu(destination))
}

/**
 * Whether a sale goes to a country whose VAT a shop registered for the EU One
 * Stop Shop declares there: another member state than the seller's own.
 *
 * Sellers outside the EU, such as Norwegian ones, declare sales to every
 * member state. A destination nobody knows counts as one of them, because a
 * wrong no would release the record five years early. So does a sale to a
 * company: whether the buyer was a consumer is not known for certain.
 *
 * @example
 * isOssDestination("no", "se") // true
 * isOssDestination("se", "se") // false
 */
export function isOssDestination(
  seller: string,
  destination: string | null
): boolean {
  if (!destination) {
    return true
  }

  return isInEu(destination) && vatCountry(seller) !== vatCountry(destination)
}

function vatCountry(code: string): string {
  // an unknown code is kept as it is: it is abroad, whatever it means
  const country = normalizeCountry(code) ?? code.trim().toLowerCase()

  return TREATED_AS[country] ?? country
}
