import { definePreset } from "./preset"

/** Denmark: Bookkeeping Act of 2022. */
export const DENMARK = definePreset({
  id: "dk",
  label: "Denmark",
  legal_basis: "Bogføringsloven (lov nr. 700 af 2022)",
  source: "danlaw.dk, uni-it.dk, skat.dk",
  verification: "B",
  clock: "fiscal_year_end",
  tiers: { sales_document: { years: 5 } },
})
