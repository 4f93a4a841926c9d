import {
  ADDRESS_FIELDS,
  type AddressField,
  type OriginalAddress,
} from "./answers"

type Values = Record<AddressField, string>

/** The fields of an address as a form shows them. */
export const valuesOf = (original: OriginalAddress | null): Values =>
  Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, original?.[field] ?? ""])
  ) as Values

/** Only what is not what stands there already. */
export const changesOf = (
  values: Values,
  original: OriginalAddress | null
): Partial<Values> =>
  Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, values[field].trim()]).filter(
      ([field, value]) =>
        value !== (original?.[field as AddressField] ?? "").trim()
    )
  )
