import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { useTexts } from "../lib/use-texts"
import { REQUEST_TYPES } from "./answers"

export const PAGE_SIZE = 20

export const FIRST_FILTERS = { q: "", open: "all", type: "all" }

export type Filters = typeof FIRST_FILTERS

const given = (value: string) =>
  value === "all" || !value.trim() ? undefined : value.trim()

/** The query of the route. */
export const queryOf = ({ q, open, type }: Filters, offset: number) => ({
  q: given(q),
  open: given(open),
  type: given(type),
  limit: PAGE_SIZE,
  offset,
})

type RequestFiltersProps = {
  filters: Filters
  onChange: (filters: Filters) => void
}

/** By id or order number, by what was asked, by whether it is answered. */
export const RequestFilters = ({ filters, onChange }: RequestFiltersProps) => {
  const { t } = useTexts()

  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-3">
      <Field
        label={t("requests.search")}
        value={filters.q}
        onChange={(q) => onChange({ ...filters, q })}
      />
      <Choice
        label={t("requests.open")}
        value={filters.open}
        onChange={(open) => onChange({ ...filters, open })}
        options={["all", "true", "false"].map((value) => ({
          value,
          label: t(`requests.openOptions.${value}`),
        }))}
      />
      <Choice
        label={t("requests.type")}
        value={filters.type}
        onChange={(type) => onChange({ ...filters, type })}
        options={[
          { value: "all", label: t("requests.anyType") },
          ...REQUEST_TYPES.map((value) => ({
            value: value as string,
            label: t(`requests.types.${value}`),
          })),
        ]}
      />
    </div>
  )
}
