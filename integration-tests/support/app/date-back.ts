import { FROZEN } from "../../../src/locks/frozen"
import { withoutTriggers } from "../locks/without-triggers"
import type { AppDatabase } from "./database"

/**
 * Lets all orders have been placed a year ago, and takes their locks away, for a
 * backfill to lock them anew: a fingerprint covers what is older than a minute.
 */
export async function dateBack({ knex }: AppDatabase): Promise<void> {
  await withoutTriggers(knex, async (trx) => {
    for (const { table } of FROZEN) {
      await trx.raw(
        "update ?? set created_at = created_at - interval '1 year'",
        [table]
      )
    }
    await trx("privacy_retention_lock").delete()
  })
}
