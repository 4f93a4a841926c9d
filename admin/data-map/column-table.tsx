import { SimpleTable } from "../components/simple-table"
import { useTexts } from "../lib/use-texts"
import type { MappedTable } from "./types"

/** The columns of a table: what they are, what becomes of them, and why. */
export const ColumnTable = ({ entry }: { entry: MappedTable }) => {
  const { t, known, language } = useTexts()
  const rows = Object.entries(entry.columns).map(([name, rule]) => ({
    name,
    ...rule,
  }))

  return (
    <SimpleTable
      label={entry.label[language]}
      rows={rows}
      idOf={({ name }) => name}
      columns={[
        { id: "name", header: t("dataMap.column"), cell: ({ name }) => name },
        {
          id: "category",
          header: t("dataMap.category"),
          cell: ({ category }) => known(`categories.${category}`, category),
        },
        {
          id: "treatment",
          header: t("dataMap.treatment"),
          cell: ({ treatment }) => t(`dataMap.treatments.${treatment}`),
        },
        {
          id: "locked",
          header: t("dataMap.locked"),
          cell: ({ whileLocked, recordField }) =>
            recordField
              ? t("dataMap.byLaw")
              : whileLocked
                ? t(`dataMap.treatments.${whileLocked}`)
                : "–",
        },
        {
          id: "why",
          header: t("dataMap.why"),
          prose: true,
          // reasons of single columns are written in English only
          cell: ({ why }) => <span lang="en">{why}</span>,
        },
      ]}
    />
  )
}
