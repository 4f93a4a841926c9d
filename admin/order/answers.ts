import type { Day } from "../lib/days"

export type DocumentLock = {
  id: string
  record: string
  record_id: string
  locked_through: Day | null
  verified: boolean | null
}

/** `GET /orders/:id/retention-lock`, as far as the screen reads it. */
export type OrderLock = DocumentLock & {
  state: "locked" | "released"
  legal_basis: string
  differs: ("figures" | "blocks")[]
  explanation: string
  issued: boolean
  held: { id: string }[]
  records: DocumentLock[]
}

export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
] as const

export type AddressField = (typeof ADDRESS_FIELDS)[number]

export type AddressKind = "billing" | "shipping"

export type OriginalAddress = Partial<Record<AddressField, string | null>>

export type Correction = {
  id: string
  address: AddressKind
  changes: Partial<Record<AddressField, string>>
  reason: string
  created_at: string
}

export type Corrections = {
  corrections: Correction[]
  original: Record<AddressKind, OriginalAddress | null>
  count: number
}
