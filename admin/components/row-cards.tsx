import type { ReactNode } from "react"
import type { Column } from "./column"

type RowCardsProps<TRow> = {
  label: string
  columns: Column<TRow>[]
  rows: TRow[]
  idOf: (row: TRow) => string
}

const isSaid = (value: ReactNode) =>
  value !== null && value !== undefined && value !== false && value !== ""

/** The rows of a table one below the other, each value after its heading. */
export const RowCards = <TRow,>({
  label,
  columns,
  rows,
  idOf,
}: RowCardsProps<TRow>) => (
  <ul aria-label={label} className="divide-y overflow-hidden rounded-lg border">
    {rows.map((row) => (
      <li key={idOf(row)} data-row={idOf(row)} className="bg-ui-bg-base p-4">
        <dl className="txt-compact-small text-ui-fg-subtle flex flex-col gap-y-2">
          {columns
            .map((column) => ({ ...column, value: column.cell(row) }))
            .filter(({ value }) => isSaid(value))
            .map(({ id, header, prose, value }) => (
              <div
                key={id}
                className={
                  prose
                    ? "flex flex-col gap-y-1"
                    : "grid grid-cols-2 items-center gap-x-4"
                }
              >
                {header && <dt className="txt-compact-small-plus">{header}</dt>}
                <dd className="min-w-0 break-words">{value}</dd>
              </div>
            ))}
        </dl>
      </li>
    ))}
  </ul>
)
