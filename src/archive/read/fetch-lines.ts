import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { started } from "../started"

const CURSOR = "privacy_archive"

/** Larger batches save no time, and take memory. */
const MOST_ROWS = 500

/** A batch is cut so that it stays about this long, in characters. */
const BATCH_LENGTH = 128 * 1024

/** First batches are small: nobody knows yet how long the rows are. */
const FIRST_ROWS = 32

/**
 * Runs a select of one text column `line` through a cursor, batch by batch.
 * Postgres works on the next batch while the caller works on the last.
 */
export async function* fetchLines(
  trx: Knex.Transaction,
  statement: string,
  signal?: AbortSignal
): AsyncGenerator<string[]> {
  await trx.raw(`declare ${CURSOR} no scroll cursor for ${escaped(statement)}`)
  let size = FIRST_ROWS
  let next = started(fetchBatch(trx, size))

  try {
    for (;;) {
      const lines = await next
      signal?.throwIfAborted()
      if (lines.length === 0) {
        break
      }
      size = nextSize(size, lines)
      next = started(fetchBatch(trx, size))
      yield lines
    }
  } finally {
    // nothing may still run on a transaction that is about to end
    await next.catch(() => undefined)
  }
  await trx.raw(`close ${CURSOR}`)
}

async function fetchBatch(
  trx: Knex.Transaction,
  size: number
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { line: string }[] }>(
    `fetch ${size} from ${CURSOR}`
  )
  return rows.map((row) => row.line)
}

/** Judges by the longest row seen, and doubles at most: rows may vary much. */
function nextSize(size: number, lines: readonly string[]): number {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 1)
  const fitting = Math.floor(BATCH_LENGTH / longest)

  return Math.max(1, Math.min(fitting, size * 2, MOST_ROWS))
}

/** Knex reads a bare question mark, also in an operator, as a binding. */
export function escaped(statement: string): string {
  return statement.replace(/(?<!\\)\?/g, "\\?")
}
