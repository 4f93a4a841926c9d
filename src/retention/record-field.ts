/**
 * The fields of an accounting record that a law may name, in the order reports
 * show them.
 *
 * - `name`: first and last name, or the company
 * - `street`: both address lines
 * - `place`: postal code, city, province and country
 * - `organization_number`: the buyer's number in a register of companies or VAT
 *
 * E-mail and phone are not among them: no sales document needs them.
 */
export const RECORD_FIELDS = [
  "name",
  "street",
  "place",
  "organization_number",
] as const

/** One of {@link RECORD_FIELDS}. */
export type RecordField = (typeof RECORD_FIELDS)[number]

/** A full postal address: what an export or an OSS record has to show. */
export const WHOLE_ADDRESS: readonly RecordField[] = ["name", "street", "place"]

/**
 * Every field that is in any of the lists, once, in the order of
 * {@link RECORD_FIELDS}.
 *
 * @example
 * unionOfFields([["place"], ["name", "place"]]) // ["name", "place"]
 */
export function unionOfFields(
  lists: ReadonlyArray<readonly RecordField[]>
): RecordField[] {
  return RECORD_FIELDS.filter((field) =>
    lists.some((list) => list.includes(field))
  )
}
