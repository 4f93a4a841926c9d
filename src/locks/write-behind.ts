import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LockRules, ORDER_LOCKS } from "./decide/order-locks"
import { BEHIND, type LockChanges, writeLocks } from "./refresh-locks"

const NOTHING: LockChanges = { locked: [], changed: [], broken: [] }

/**
 * Writes, of the locks decided on in this transaction, those that now say
 * something else or are missing. The others are not looked at: most of the
 * time there is nothing to write, and fingerprints cost more than all the rest.
 */
export async function writeBehind(
  trx: Knex.Transaction,
  settings: LockRules
): Promise<LockChanges> {
  await trx.raw(
    `delete from ${ORDER_LOCKS} d where not d.locked or exists (
       select 1 from privacy_retention_lock l
       where l.id = d.lock_id and not (${BEHIND}))`
  )
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from ${ORDER_LOCKS} limit 1`
  )
  return rows.length ? await writeLocks(trx, settings) : NOTHING
}
