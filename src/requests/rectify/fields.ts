/** One field to correct, and what should stand there; null for nothing. */
export type Change = {
  field: string
  value: string | null
  /** The saved address it is about; without it, the profile. */
  address_id?: string
}

/** Columns of the profile, and the column that copies of it have. */
export const PROFILE_FIELDS: Readonly<Record<string, string | undefined>> = {
  first_name: "first_name",
  last_name: "last_name",
  company_name: "company",
  phone: "phone",
  // on orders and carts themselves, not on their addresses
  email: undefined,
}

/** Columns of a saved address; copies have the same. */
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
  "phone",
] as const

/** Whether a request may ask for a change of this field. */
export const isRectifiable = ({ field, address_id }: Change): boolean =>
  address_id
    ? ADDRESS_FIELDS.some((column) => column === field)
    : Object.hasOwn(PROFILE_FIELDS, field)

/** A change of copies: which column, from what, to what. */
export type CopyChange = {
  column: string
  from: string
  to: string | null
  /** Only copies of this address: its street and postal code before. */
  of?: { address_1: string | null; postal_code: string | null }
}
