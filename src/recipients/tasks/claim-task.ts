import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TaskRow } from "./types"

/**
 * Minutes a task is in one worker's hands: longer than any attempt may take.
 * After that somebody else tries, with the same id.
 */
const LEASE_MINUTES = 2

/** A task that a worker has taken, and by which it proves so. */
export type ClaimedTask = TaskRow & { lease: string }

/**
 * Takes the task that has waited longest, so that no other worker tells it at
 * the same time. Nobody waits for a row.
 *
 * @param requestId - only tasks of this request
 */
export async function claimTask(
  knex: Knex,
  requestId?: string
): Promise<ClaimedTask | undefined> {
  const lease = randomUUID()
  const { rows } = await knex.raw<{ rows: ClaimedTask[] }>(
    `update privacy_recipient_task set state = 'sending', lease = ?,
       lease_until = clock_timestamp() + ? * interval '1 minute',
       attempts = attempts + 1, updated_at = now()
     where id = (
       select id from privacy_recipient_task
       where deleted_at is null and way <> 'manual'
         and ((state = 'pending' and next_attempt_at <= clock_timestamp())
           or (state = 'sending' and lease_until < clock_timestamp()))
         ${requestId ? "and request_id = ?" : ""}
       order by next_attempt_at, id limit 1 for update skip locked)
     returning *`,
    [lease, LEASE_MINUTES, ...(requestId ? [requestId] : [])]
  )
  return rows[0]
}
