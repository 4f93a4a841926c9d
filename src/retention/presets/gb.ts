import { definePreset } from "./preset"

/** United Kingdom: six years from the end of the financial year. */
export const UNITED_KINGDOM = definePreset({
  id: "gb",
  label: "the United Kingdom",
  legal_basis: "HMRC record keeping rules",
  source: "HMRC material via mytipsandadvice, legislation.gov.uk",
  verification: "B",
  clock: "fiscal_year_end",
  tiers: { sales_document: { years: 6 } },
  notes: "Holds for companies; the start of the VAT period was not verified.",
})
