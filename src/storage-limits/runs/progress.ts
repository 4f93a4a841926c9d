import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addCounts, type TableCounts } from "../removal/remove-rows"
import { NAMED_ROWS, RUN_COLUMNS, type StorageLimitRun } from "./run"

/** What one batch adds to a run. */
export type Progress = {
  part: string
  /** The last row looked at; empty at the beginning of a part. */
  cursor: string
  done?: number
  tables?: TableCounts
  skipped?: readonly { id: string; code: string }[]
}

/** Reads a run for whoever works on it next; others wait until the commit. */
export async function takeRun(
  trx: Knex.Transaction,
  id: string
): Promise<StorageLimitRun | undefined> {
  const { rows } = await trx.raw<{ rows: StorageLimitRun[] }>(
    `select ${RUN_COLUMNS} from privacy_run r
     where r.id = ? and r.state = 'running' for update`,
    [id]
  )
  return rows[0]
}

/** Writes down a batch, in the transaction in which it happened. */
export async function writeProgress(
  trx: Knex.Transaction,
  run: StorageLimitRun,
  progress: Progress
): Promise<void> {
  const { part, cursor, done = 0, tables = {}, skipped = [] } = progress
  const { details } = run
  const codes: TableCounts = {}
  for (const { code } of skipped) {
    codes[code] = (codes[code] ?? 0) + 1
  }
  await trx("privacy_run")
    .where({ id: run.id })
    .update({
      cursor: `${part}:${cursor}`,
      done: run.done + done,
      skipped: run.skipped + skipped.length,
      details: JSON.stringify({
        ...details,
        tables: addCounts(details.tables, tables),
        skipped: addCounts(details.skipped, codes),
        skipped_rows: [
          ...details.skipped_rows,
          ...skipped.map((row) => ({ part, ...row })),
        ].slice(0, NAMED_ROWS),
      }),
      heartbeat_at: trx.raw("clock_timestamp()"),
      updated_at: trx.raw("clock_timestamp()"),
    })
}
