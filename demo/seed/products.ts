import type { ProductInput } from "../../integration-tests/support/shop"

export const SHOP_NAME = "Fjord og Fjell"

/** What the shop sells; prices in kroner, MVA included. */
export const PRODUCTS: readonly ProductInput[] = [
  { title: "Ullgenser Setesdal", sku: "ULLGENSER", price: 1299 },
  { title: "Raggsokker", sku: "RAGGSOKKER", price: 199 },
  { title: "Termos 1 liter", sku: "TERMOS", price: 449 },
  { title: "Ryggsekk 35 liter", sku: "RYGGSEKK", price: 1899 },
  { title: "Hodelykt", sku: "HODELYKT", price: 599 },
  { title: "Fiskestang Mjøsa", sku: "FISKESTANG", price: 1150 },
]
