import type { ReactNode } from "react"
import type { Column } from "./column"

type RowCardsProps<TRow> = {
  label: string
  columns: Column<TRow>[]
  rows: TRow[]
  idOf: (row: TRow) => string
}

type Line = { id: string; header: string; prose?: boolean; value: ReactNode }

const linesOf = <TRow,>(row: TRow, columns: Column<TRow>[]): Line[] =>
  columns
    .map(({ cell, ...column }) => ({ ...column, value: cell(row) }))
    .filter(({ value }) => value || value === 0)

/** The rows of a table one below the other; the first column is the heading. */
export const RowCards = <TRow,>({
  label,
  columns,
  rows,
  idOf,
}: RowCardsProps<TRow>) => (
  <ul aria-label={label} className="divide-y overflow-hidden rounded-lg border">
    {rows.map((row) => {
      const [first, ...others] = linesOf(row, columns)

      return (
        <li key={idOf(row)} data-row={idOf(row)} className="bg-ui-bg-base p-4">
          <dl className="txt-compact-small text-ui-fg-subtle flex flex-col gap-y-2">
            {first && (
              <div className="text-ui-fg-base">
                <dt className="sr-only">{first.header}</dt>
                <dd className="txt-compact-small-plus break-words">
                  {first.value}
                </dd>
              </div>
            )}
            {others.map((line) => (
              <CardLine key={line.id} line={line} />
            ))}
          </dl>
        </li>
      )
    })}
  </ul>
)

const CardLine = ({ line: { header, prose, value } }: { line: Line }) => (
  <div
    className={
      prose ? "flex flex-col gap-y-1" : "grid grid-cols-2 items-start gap-x-4"
    }
  >
    {header && <dt>{header}</dt>}
    <dd className="text-ui-fg-base min-w-0 break-words">{value}</dd>
  </div>
)
