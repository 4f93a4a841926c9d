import { definePreset } from "./preset"

/** The Netherlands: General Tax Act (AWR) art. 52. */
export const NETHERLANDS = definePreset({
  id: "nl",
  label: "the Netherlands",
  legal_basis: "AWR art. 52",
  source: "checkfile.ai, iusmentis, thuiswinkel.org",
  verification: "B",
  clock: "calendar_year_of_fiscal_year_end",
  tiers: { sales_document: { years: 7 } },
  clock_verified: false,
})
