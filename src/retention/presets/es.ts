import { definePreset } from "./preset"

/** Spain: Commercial Code, six years; from a single secondary source. */
export const SPAIN = definePreset({
  id: "es",
  label: "Spain",
  legal_basis: "Código de Comercio",
  source: "lesstax.app",
  verification: "B",
  clock: "calendar_year_of_fiscal_year_end",
  tiers: { sales_document: { years: 6 } },
  clock_verified: false,
  notes: "Tax law asks for four years. The article was not verified.",
})
