import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FoundInColumn } from "./search-table"

/** A scan that this process carries out. */
export type ClaimedScan = {
  id: string
  receipt_id: string
  needle: string | null
  found: FoundInColumn[] | null
  rows_searched: number
  cursor: string | null
  /** Whoever claims it next has a higher number, and alone may write to it. */
  attempts: number
}

/** Scans that share one walk over the database. */
const MOST = 20

/** A walk that has given no sign for so long is dead, and another takes over. */
const DEAD_AFTER = "10 minutes"

/**
 * Takes the scans that wait, and those whose walk has died. Several processes
 * may ask at once; each scan goes to one of them.
 *
 * @param waitHours - how long a scan may wait for others to share its walk:
 * nobody begins one before the oldest has waited this long
 */
export async function claimScans(
  knex: Knex,
  waitHours: number
): Promise<ClaimedScan[]> {
  const { rows } = await knex.raw<{ rows: ClaimedScan[] }>(
    `with open as materialized (
       select id, created_at, state from privacy_residual_scan
       where state = 'pending'
         or (state = 'running' and heartbeat_at < now() - interval '${DEAD_AFTER}')
       order by created_at limit ${MOST} for update skip locked
     )
     update privacy_residual_scan scan set state = 'running',
       attempts = attempts + 1, started_at = coalesce(started_at, now()),
       heartbeat_at = now(), updated_at = now()
     where id in (select id from open) and exists (
       select 1 from open where state = 'running'
         or created_at <= now() - make_interval(hours => ?))
     returning id, receipt_id, needle, found, rows_searched::float8, cursor, attempts`,
    [waitHours]
  )
  return rows
}

/** Tells other processes that a walk goes on. */
export async function keepAlive(
  knex: Knex,
  scans: readonly ClaimedScan[]
): Promise<void> {
  await knex.raw(
    `update privacy_residual_scan scan set heartbeat_at = now()
     from jsonb_to_recordset(?::jsonb) as mine(id text, attempts int)
     where scan.id = mine.id and scan.attempts = mine.attempts
       and scan.state = 'running'`,
    [JSON.stringify(scans.map(({ id, attempts }) => ({ id, attempts })))]
  )
}

/**
 * Writes down how far a scan has come, with what it found until there.
 *
 * @returns whether the scan is still ours.
 */
export async function saveProgress(
  knex: Knex,
  { id, attempts, found, rows_searched, cursor }: ClaimedScan
): Promise<boolean> {
  const updated = await knex("privacy_residual_scan")
    .where({ id, attempts, state: "running" })
    .update({
      found: JSON.stringify(found ?? []),
      rows_searched,
      cursor,
      heartbeat_at: knex.fn.now(),
      updated_at: knex.fn.now(),
    })
  return updated > 0
}

/** Gives scans back, so that the job takes them up again. */
export async function giveBack(
  knex: Knex,
  scans: readonly ClaimedScan[]
): Promise<void> {
  for (const { id, attempts } of scans) {
    await knex("privacy_residual_scan")
      .where({ id, attempts, state: "running" })
      .update({ state: "pending", updated_at: knex.fn.now() })
  }
}
