import { definePreset } from "./preset"

/** Italy: Civil Code art. 2220; from a single secondary source. */
export const ITALY = definePreset({
  id: "it",
  label: "Italy",
  legal_basis: "Codice civile, art. 2220",
  source: "lesstax.app",
  verification: "B",
  clock: "calendar_year_of_fiscal_year_end",
  tiers: { sales_document: { years: 10 } },
  clock_verified: false,
})
