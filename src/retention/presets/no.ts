import { definePreset } from "./preset"

/**
 * Norway: Bookkeeping Act (bokføringsloven) § 13.
 *
 * The buyer and the place of delivery are what bokføringsforskriften 5-1-1 and
 * 5-1-2 put on a sales document; packing slips are secondary documentation.
 */
export const NORWAY = definePreset({
  id: "no",
  label: "Norway",
  legal_basis: "Bokføringsloven § 13",
  source: "info.altinn.no, skatteetaten.no, Deloitte (§ 13), gpokonomi.no",
  verification: "A/B",
  clock: "fiscal_year_end",
  tiers: { sales_document: { years: 5 }, secondary: { years: 3, months: 6 } },
  buyer_block: ["name", "street", "place", "organization_number"],
  place_of_delivery: ["place"],
  notes: "Construction and banks keep ten years, petroleum fifteen.",
})
