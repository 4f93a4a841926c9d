import { definePreset } from "./preset"

/** Sweden: Bookkeeping Act (BFL) 7:2. */
export const SWEDEN = definePreset({
  id: "se",
  label: "Sweden",
  legal_basis: "Bokföringslagen 7 kap. 2 §",
  source: "skatteverket.se, srf, far",
  verification: "A/B",
  clock: "calendar_year_of_fiscal_year_end",
  tiers: { sales_document: { years: 7 } },
})
