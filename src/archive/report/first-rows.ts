import { linesOf } from "../spool/lines"
import type { Spool } from "../spool/spool"
import type { SpooledRows } from "../table"

/** Reads the first lines of a segment, without the commas between them. */
export async function firstLines(
  spool: Spool,
  { segment }: SpooledRows,
  limit: number
): Promise<string[]> {
  const found: string[] = []

  for await (const lines of linesOf(spool.read(segment))) {
    found.push(...lines.slice(0, limit - found.length))
    if (found.length >= limit) {
      break
    }
  }
  return found.map((line) => line.replace(/,$/, ""))
}
