import type { Measured } from "../bench"

const HEADER = ["", "against", "ours", "floor", "result", "budget", ""]

/** The measurements as people read them. */
export function table(measured: readonly Measured[]): string {
  const rows = [
    HEADER,
    ...measured.map(({ unit, ...m }) => [
      m.what,
      m.against,
      `${Math.round(m.ours)} ${unit}`,
      `${Math.round(m.floor)} ${unit}`,
      unit === "ms" ? `${m.result} times` : `${m.result} MiB`,
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
