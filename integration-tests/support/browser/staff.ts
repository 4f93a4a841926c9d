/** Who works in the shop: one privacy officer, and others. */
export const STAFF = {
  officer: "officer@shop.example.com",
  colleague: "colleague@shop.example.com",
  /** An officer too, who has a second factor. */
  careful: "careful@shop.example.com",
} as const

export type Staff = keyof typeof STAFF
