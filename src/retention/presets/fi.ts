import { definePreset } from "./preset"

/** Finland: Accounting Act (KPL) 2:10; vouchers six years, books ten. */
export const FINLAND = definePreset({
  id: "fi",
  label: "Finland",
  legal_basis: "Kirjanpitolaki 2:10",
  source: "kauppakamaritieto.fi, azets.fi",
  verification: "B",
  clock: "calendar_year_of_fiscal_year_end",
  tiers: { sales_document: { years: 6 }, books: { years: 10 } },
  notes: "Books and statements count from the end of the fiscal year itself.",
})
