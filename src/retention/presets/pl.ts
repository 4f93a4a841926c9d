import { definePreset } from "./preset"

/** Poland: five years; from a single secondary source. */
export const POLAND = definePreset({
  id: "pl",
  label: "Poland",
  legal_basis: "Polish accounting and VAT law",
  source: "lesstax.app",
  verification: "B",
  clock: "calendar_year_of_fiscal_year_end",
  tiers: { sales_document: { years: 5 } },
  clock_verified: false,
  notes: "Invoices in KSeF are kept ten years there. No section was verified.",
})
