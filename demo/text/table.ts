import { bold, dim } from "./style"
import { WIDTH, wrap } from "./wrap"

export type Cell = string | number | null | undefined

const GAP = "  "
const INDENT = "  "

const textOf = (cell: Cell) => (cell ?? "-") + ""

/** Zero is the common case in a plan, and reads best as nothing. */
const shown = (cell: Cell) => (cell === 0 ? "." : textOf(cell))

/**
 * Lays rows out in columns. Numbers stand right; the last column takes the
 * room that is left and wraps.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[]
): string[] {
  const last = head.length - 1
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => shown(row[at]).length))
  )
  const before = widths
    .slice(0, last)
    .reduce((sum, width) => sum + width + GAP.length, INDENT.length)
  const room = Math.max(WIDTH - before, 24)

  const line = (cells: readonly Cell[], at: number) => {
    const text = shown(cells[at])
    const width = widths[at] ?? 0
    const isNumber = rows.some((row) => typeof row[at] === "number")

    return isNumber ? text.padStart(width) : text.padEnd(width)
  }
  const fixed = (cells: readonly Cell[]) =>
    INDENT +
    cells
      .slice(0, last)
      .map((_, at) => line(cells, at) + GAP)
      .join("")
  const body = rows.flatMap((row) => {
    const numeric = typeof row[last] === "number"
    const [first, ...more] = numeric
      ? [line(row, last)]
      : wrap(shown(row[last]), room)

    return [
      fixed(row) + first,
      ...more.map((rest) => " ".repeat(before) + rest),
    ]
  })
  const ruler = Math.min(
    WIDTH,
    Math.max(...body.map((row) => row.length), before)
  )
  return [
    bold((fixed(head) + textOf(head[last])).trimEnd()),
    dim(INDENT + "─".repeat(ruler - INDENT.length)),
    ...body,
  ]
}
