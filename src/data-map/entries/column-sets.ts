import type { Category, Source } from "../vocabulary"
import type { ColumnRule } from "../types"

/** Columns that nearly every table of Medusa has, and that name nobody. */
export const ROW_COLUMNS = [
  "id",
  "created_at",
  "updated_at",
  "deleted_at",
] as const

/**
 * A column of rows that erasure deletes. The treatment says what would become
 * of the value if a row had to stay.
 */
export function goesWithRow(
  category: Category,
  why: string,
  more: Pick<ColumnRule, "export" | "purposes"> & { source?: Source } = {}
): ColumnRule {
  return { category, treatment: "clear", why, ...more }
}

/** The address columns that carts and address books share. */
export function addressColumns(why: {
  name: string
  place: string
  phone: string
  country: string
  metadata: string
}): Record<string, ColumnRule> {
  return {
    first_name: goesWithRow("name", why.name),
    last_name: goesWithRow("name", why.name),
    company: goesWithRow("name", why.name),
    address_1: goesWithRow("address", why.place),
    address_2: goesWithRow("address", why.place),
    city: goesWithRow("address", why.place),
    province: goesWithRow("address", why.place),
    postal_code: goesWithRow("address", why.place),
    country_code: goesWithRow("address", why.country),
    phone: goesWithRow("phone", why.phone),
    metadata: goesWithRow("address", why.metadata),
  }
}
