import type { ReactNode } from "react"

/** A column of a table, and a line of its row where the screen is narrow. */
export type Column<TRow> = {
  id: string
  header: string
  /** Nothing where there is nothing to say. */
  cell: (row: TRow) => ReactNode
  /** Takes several lines, and room for a few words in each. */
  prose?: boolean
  /** Stays on one line, such as the name of a law. */
  whole?: boolean
  /** Stands at the end of its column, as numbers do. */
  end?: boolean
}
