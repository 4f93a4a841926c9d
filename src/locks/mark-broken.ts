import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Marks locks whose records are not what their fingerprints say. They stay
 * locked until an officer has looked at them.
 *
 * @returns the records marked now; one marked before is not among them.
 */
export async function markBroken(
  trx: Knex.Transaction,
  lockIds: readonly string[]
): Promise<{ record: string; record_id: string }[]> {
  const { rows } = await trx.raw<{
    rows: { record: string; record_id: string }[]
  }>(
    `update privacy_retention_lock set broken_at = clock_timestamp(),
       updated_at = clock_timestamp()
     where id = any(?) and state = 'locked' and broken_at is null
     returning record, record_id`,
    [[...lockIds]]
  )
  return rows
}
