import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Locks looked at in one transaction. */
export const BATCH = 5000

/** The orders of one batch, as a temporary table. */
export const NEXT = "privacy_next_orders"

/**
 * Puts down how far a pass over all locks has come.
 *
 * @returns whether this batch was the last.
 */
export async function stepRun(
  trx: Knex.Transaction,
  runId: string,
  changed: number
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `update privacy_run r set cursor = coalesce(next.last, r.cursor, ''),
       total = coalesce(r.total, (
         select count(*) from privacy_retention_lock
         where record = 'order' and state = 'locked')),
       done = r.done + next.count,
       details = jsonb_build_object('changed',
         coalesce((r.details ->> 'changed')::int, 0) + ?),
       heartbeat_at = clock_timestamp(), updated_at = clock_timestamp()
     from (select max(id) as last, count(*)::int as count from ${NEXT}) next
     where r.id = ? returning next.count`,
    [changed, runId]
  )
  return (rows[0]?.count ?? 0) < BATCH
}

/** Closes a pass that has seen every lock. */
export async function finishRun(
  trx: Knex.Transaction,
  runId: string
): Promise<void> {
  await trx.raw(
    `update privacy_run set state = 'completed', finished_at = clock_timestamp(),
       updated_at = clock_timestamp() where id = ?`,
    [runId]
  )
}
