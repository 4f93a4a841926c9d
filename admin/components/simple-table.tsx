import { Table } from "@medusajs/ui"
import { useIsNarrow } from "../lib/use-is-narrow"
import type { Column } from "./column"
import { RowCards } from "./row-cards"
import { ScrollTable } from "./scroll-table"

type SimpleTableProps<TRow> = {
  label: string
  columns: Column<TRow>[]
  rows: TRow[]
  idOf: (row: TRow) => string
  /** Without room around it, where the table is part of something else. */
  flush?: boolean
}

/** Rows under headings; one below the other where the screen is narrow. */
export const SimpleTable = <TRow,>({
  flush = false,
  ...table
}: SimpleTableProps<TRow>) => {
  const isNarrow = useIsNarrow()

  return (
    <div className={flush ? "" : "px-6 py-4"}>
      {isNarrow ? <RowCards {...table} /> : <WideTable {...table} />}
    </div>
  )
}

/** Enough for a few words a line. */
const PROSE = { minWidth: 220 }

const WideTable = <TRow,>({
  label,
  columns,
  rows,
  idOf,
}: Omit<SimpleTableProps<TRow>, "flush">) => (
  <ScrollTable label={label}>
    <Table.Header>
      <Table.Row>
        {columns.map(({ id, header, end }) => (
          <Table.HeaderCell key={id} className={end ? "text-end" : ""}>
            {header}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Header>
    <Table.Body>
      {rows.map((row) => (
        <Table.Row key={idOf(row)} data-row={idOf(row)}>
          {columns.map(({ id, cell, prose, whole, end }) => (
            <Table.Cell
              key={id}
              style={prose ? PROSE : undefined}
              className={`py-2 ${whole ? "whitespace-nowrap" : ""} ${end ? "text-end" : ""}`}
            >
              {cell(row)}
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </Table.Body>
  </ScrollTable>
)
