import { definePreset } from "./preset"

/** Belgium: VAT documents ten years since 1 January 2023. */
export const BELGIUM = definePreset({
  id: "be",
  label: "Belgium",
  legal_basis: "Btw-wetboek / Code de la TVA",
  source: "KPMG, RSM",
  verification: "B",
  clock: "calendar_year_of_fiscal_year_end",
  tiers: { sales_document: { years: 10 } },
  clock_verified: false,
  notes: "The section of the code was not verified.",
})
