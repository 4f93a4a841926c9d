import { SimpleTable } from "../components/simple-table"
import { useTableTexts } from "../data-map/use-table-texts"
import type { TableOutcome } from "../lib/answers"
import { useTexts } from "../lib/use-texts"
import { Block } from "./block"

const COUNTS = ["deleted", "cleared", "replaced", "kept"] as const

/** Table by table: how many rows meet which fate, and why. */
export const OutcomeTable = ({ tables }: { tables: TableOutcome[] }) => {
  const { t, number } = useTexts()
  const { labelOf, whyOf } = useTableTexts()

  return (
    <Block title={t("erase.tables.title")}>
      <SimpleTable
        flush
        label={t("erase.tables.title")}
        rows={tables}
        idOf={({ table }) => table}
        columns={[
          {
            id: "what",
            header: t("erase.tables.what"),
            cell: ({ table, label }) => (
              <span className="text-ui-fg-base">{labelOf(table, label)}</span>
            ),
          },
          ...COUNTS.map((count) => ({
            id: count,
            header: t(`erase.tables.${count}`),
            end: true,
            // most are none: what happens is easier to see without them
            cell: (table: TableOutcome) =>
              table[count] > 0 && number(table[count]),
          })),
          {
            id: "why",
            header: t("erase.tables.why"),
            prose: true,
            cell: ({ table, why }) => whyOf(table, why),
          },
        ]}
      />
    </Block>
  )
}
