import { definePreset } from "./preset"

/** France: Commercial Code L123-22. */
export const FRANCE = definePreset({
  id: "fr",
  label: "France",
  legal_basis: "Code de commerce, art. L123-22",
  source: "confia.fr",
  verification: "B",
  clock: "fiscal_year_end",
  tiers: { sales_document: { years: 10 } },
  notes: "Tax law asks for six years, contracts from EUR 120 for ten.",
})
