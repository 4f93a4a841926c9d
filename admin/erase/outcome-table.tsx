import { Table } from "@medusajs/ui"
import { ScrollTable } from "../components/scroll-table"
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
      <ScrollTable label={t("erase.tables.title")}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("erase.tables.what")}</Table.HeaderCell>
            {COUNTS.map((count) => (
              <Table.HeaderCell key={count} className="text-end">
                {t(`erase.tables.${count}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell>{t("erase.tables.why")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {tables.map((table) => (
            <Table.Row key={table.table} data-table={table.table}>
              <Table.Cell className="text-ui-fg-base">
                {labelOf(table.table, table.label)}
              </Table.Cell>
              {COUNTS.map((count) => (
                <Table.Cell
                  key={count}
                  className={
                    table[count] ? "text-end" : "text-ui-fg-muted text-end"
                  }
                >
                  {number(table[count])}
                </Table.Cell>
              ))}
              <Table.Cell className="w-full py-2">
                {whyOf(table.table, table.why)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </ScrollTable>
    </Block>
  )
}
