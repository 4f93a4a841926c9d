import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"
import { hidingValues, runTransaction } from "../subject/run-transaction"
import { newId } from "../subject/sql"

/** How far a sweep has come. */
export type SweepProgress = {
  run_id: string
  /** Records released. */
  released: number
  /** Records that could not be: see `reasons`. */
  skipped: number
  /** How many were not released, by code. */
  reasons: Readonly<Record<string, number>>
}

/** A run without a sign of life for so long belongs to a process that died. */
const DEAD_AFTER = "interval '10 minutes'"

/** Clocks of servers differ a little. */
const TOLERANCE = "interval '2 minutes'"

/**
 * Puts a sweep on record. One whose process died is closed: what it released
 * stays released, and this one goes on with the rest.
 *
 * @throws `PRIVACY_CLOCK_SET_BACK` when time was later before: a lock must not
 * end by a clock that is wrong.
 */
export async function beginRun(knex: Knex, startedBy: string): Promise<string> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const { rows: later } = await trx.raw<{ rows: { at: Date }[] }>(
      `select max(heartbeat_at) as at from privacy_run where kind = 'release'
       having max(heartbeat_at) > clock_timestamp() + ${TOLERANCE}`
    )
    if (later[0]) {
      throw privacyError(
        "PRIVACY_CLOCK_SET_BACK",
        `The last release ran at ${later[0].at.toISOString()}, which is later than the database's clock says now. Correct the clock; nothing was released`
      )
    }
    await trx.raw(
      `update privacy_run set state = 'failed', updated_at = clock_timestamp(),
         finished_at = clock_timestamp()
       where kind = 'release' and state = 'running'
         and heartbeat_at < clock_timestamp() - ${DEAD_AFTER}`
    )
    const { rows } = await trx.raw<{ rows: { id: string }[] }>(
      `insert into privacy_run (id, kind, started_by, today, heartbeat_at)
       values (${newId("prvrun")},
         'release', ?, to_char(clock_timestamp(), 'YYYY-MM-DD'), clock_timestamp())
       returning id`,
      [startedBy]
    )
    return rows[0]?.id ?? ""
  })
}

/** Says what a batch did, in the batch's own transaction. */
export async function addProgress(
  trx: Knex.Transaction,
  runId: string,
  released: number
): Promise<void> {
  await trx.raw(
    `update privacy_run set done = done + ?, heartbeat_at = clock_timestamp(),
       updated_at = clock_timestamp() where id = ?`,
    [released, runId]
  )
}

/** Says how many records a sweep had to leave, by the code of why. */
export async function addSkipped(
  knex: Knex | Knex.Transaction,
  runId: string,
  { code, count }: { code: string; count: number }
): Promise<void> {
  await hidingValues(
    knex.raw(
      `update privacy_run set skipped = skipped + ?,
         details = jsonb_set(coalesce(details, '{}'), array[?],
           to_jsonb(coalesce((details ->> ?)::int, 0) + ?)),
         heartbeat_at = clock_timestamp(), updated_at = clock_timestamp()
       where id = ?`,
      [count, code, code, count, runId]
    )
  )
}

/** Closes a sweep that found nothing more. */
export async function endRun(
  knex: Knex,
  runId: string
): Promise<SweepProgress> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: SweepProgress[] }>(
      `update privacy_run set state = 'completed',
         finished_at = clock_timestamp(), heartbeat_at = clock_timestamp(),
         updated_at = clock_timestamp()
       where id = ?
       returning id as run_id, done::int as released, skipped::int,
         coalesce(details, '{}') as reasons`,
      [runId]
    )
  )
  return rows[0] ?? { run_id: runId, released: 0, skipped: 0, reasons: {} }
}
