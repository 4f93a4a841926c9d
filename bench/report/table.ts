import type { Measured } from "../bench"

const HEADER = ["", "against", "ours", "floor", "result", "budget", ""]

/** The measurements as people read them. */
export function table(measured: readonly Measured[]): string {
  const rows = [
    HEADER,
    ...measured.map(({ unit, ...m }) => [
      m.what,
      m.against,
      `${shown(m.ours)} ${unit}`,
      `${shown(m.floor)} ${unit}`,
      unit === "ms" ? times(m) : `${m.result} MiB`,
      m.budget,
      m.met ? "met" : "MISSED",
    ]),
  ]
  const widths = HEADER.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0))
  )
  return rows
    .map((row) =>
      row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")
    )
    .join("\n")
}

/** What takes less than ten of its unit is known to a hundredth. */
const shown = (value: number) =>
  value < 10 ? Math.round(value * 100) / 100 : Math.round(value)

/** A ratio, with how sure it is where that is known. */
function times({ result, interval }: Omit<Measured, "unit">): string {
  const [from, to] = (interval ?? []).map((end) => end.toFixed(3))
  return interval
    ? `${result} times (95 %: ${from} to ${to})`
    : `${result} times`
}
