import type { Spool } from "../spool/spool"
import type { SpooledRows } from "../table"

/** Between two rows, in the spool as in the JSON file made of it. */
export const BETWEEN_ROWS = ",\n"

/** Writes lines into a segment of their own, and counts them. */
export async function spoolLines(
  spool: Spool,
  batches: AsyncIterable<readonly string[]> | Iterable<readonly string[]>
): Promise<SpooledRows> {
  let rows = 0

  async function* parts(): AsyncGenerator<string> {
    for await (const lines of batches) {
      // one string for a batch: thousands of small writes cost more than rows
      const text = lines.join(BETWEEN_ROWS)
      yield rows > 0 ? BETWEEN_ROWS + text : text
      rows += lines.length
    }
  }

  const segment = await spool.write(parts())
  return { segment, rows }
}
