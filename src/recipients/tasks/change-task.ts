import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TaskRow } from "./types"

/** Whom a settled task was about is nobody's business any more. */
export const FORGOTTEN = { subject_sealed: null, subject_key: null }

/**
 * Changes a task and takes it out of its worker's hands.
 *
 * @param which - the task, and how it must still stand
 * @returns whether it stood so
 */
export async function changeTask(
  trx: Knex.Transaction,
  which: Pick<TaskRow, "id"> & Partial<TaskRow>,
  set: Partial<TaskRow>
): Promise<boolean> {
  const changed = await trx<TaskRow>("privacy_recipient_task")
    .where(which)
    .update({
      ...set,
      lease: null,
      lease_until: null,
      // a column of Medusa's that a row of ours does not name
      ...({ updated_at: trx.raw("now()") } as object),
    })
  return changed > 0
}
