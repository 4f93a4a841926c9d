import { definePreset } from "./preset"

/** Austria: Federal Fiscal Code § 132. */
export const AUSTRIA = definePreset({
  id: "at",
  label: "Austria",
  legal_basis: "BAO § 132",
  source: "gesetzefinden.at",
  verification: "B",
  clock: "calendar_year_end",
  tiers: { sales_document: { years: 7 } },
  notes: "Records on real estate are kept 22 years.",
})
