import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Measured } from "../bench"

const FILE = join(__dirname, "../results.json")

/** One bench as it went: what it measured, on what, and when. */
export type Result = {
  measured_on: string
  scale: number
  machine: Record<string, unknown>
  measured: readonly Measured[]
}

/** Writes the results of one bench beside those of the others. */
export function keepResult(bench: string, result: Result): void {
  const known = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Result>)
    : {}
  const results = { ...known, [bench]: result }
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`)
}
