import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { ScrollTable } from "./scroll-table"

export type Column<TRow> = {
  id: string
  header: string
  cell: (row: TRow) => ReactNode
}

type SimpleTableProps<TRow> = {
  label: string
  columns: Column<TRow>[]
  rows: TRow[]
  idOf: (row: TRow) => string
}

/** A few rows under headings. */
export const SimpleTable = <TRow,>({
  label,
  columns,
  rows,
  idOf,
}: SimpleTableProps<TRow>) => (
  <div className="px-6 py-4">
    <ScrollTable label={label}>
      <Table.Header>
        <Table.Row>
          {columns.map(({ id, header }) => (
            <Table.HeaderCell key={id}>{header}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={idOf(row)}>
            {columns.map(({ id, cell }) => (
              <Table.Cell key={id} className="py-2">
                {cell(row)}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </ScrollTable>
  </div>
)
