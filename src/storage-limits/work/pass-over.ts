import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { takeRun, writeProgress } from "../runs/progress"
import type { StorageLimitRun } from "../runs/run"

/** A row of a part. */
export type RowOfPart = { part: string; id: string }

/** Writes down that one row was passed over, unless somebody else was quicker. */
export async function passOver(
  trx: Knex.Transaction,
  runId: string,
  { part, id, code }: RowOfPart & { code: string }
): Promise<void> {
  const run = await takeRun(trx, runId)
  if (run && !(await isBehind(trx, run, { part, id }))) {
    await writeProgress(trx, run, {
      part,
      cursor: id,
      skipped: [{ id, code }],
    })
  }
}

/** Whether a run has come past a row. Asked of Postgres, which sorts the ids. */
export async function isBehind(
  trx: Knex.Transaction,
  { cursor }: Pick<StorageLimitRun, "cursor">,
  { part, id }: RowOfPart
): Promise<boolean> {
  if (!cursor?.startsWith(`${part}:`)) {
    return false
  }
  const { rows } = await trx.raw<{ rows: { behind: boolean }[] }>(
    "select cast(? as text) >= cast(? as text) as behind",
    [cursor.slice(part.length + 1), id]
  )
  return rows[0]?.behind ?? false
}
