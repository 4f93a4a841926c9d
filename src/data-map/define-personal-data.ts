import type { FreeTable, PersonalData } from "./types"

/**
 * Declares a table that can hold personal data: how its rows are reached from
 * a person, what each column is, and what erasure does to it.
 *
 * Pass the result in the plugin's `personal_data` option (a shop's own tables)
 * or to {@link registerPersonalData} (a plugin's tables).
 *
 * @example
 * export const wishlist = definePersonalData({
 *   table: "wishlist",
 *   module: "wishlist",
 *   label: { en: "Wishlists", nb: "Ønskelister" },
 *   category: "activity",
 *   purposes: ["customer_relation"],
 *   source: "given",
 *   reach: [{ column: "t.customer_id", in: "customer" }],
 *   rows: "delete",
 *   why: "A wishlist has no use without its owner",
 *   columns: {},
 *   notPersonal: ["id", "customer_id", "created_at", "updated_at", "deleted_at"],
 * })
 */
export function definePersonalData<const T extends PersonalData>(entry: T): T {
  return entry
}

/** Declares a table that holds no personal data of customers, and why. */
export function defineFreeTable<const T extends FreeTable>(table: T): T {
  return table
}
