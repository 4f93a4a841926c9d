import { definePreset } from "./preset"

/**
 * Germany: vouchers eight years since 1 January 2025 (BEG IV), letters six,
 * books ten.
 */
export const GERMANY = definePreset({
  id: "de",
  label: "Germany",
  legal_basis: "AO § 147, HGB § 257, UStG § 14b",
  source: "BMF 8 July 2025, kmlz.de, bdo.de",
  verification: "A/B",
  clock: "calendar_year_end",
  tiers: {
    sales_document: { years: 8 },
    secondary: { years: 6 },
    books: { years: 10 },
  },
  notes: "The period does not end while a tax assessment is open: use a hold.",
})
