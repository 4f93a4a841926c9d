import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { openReach } from "./open-reach"
import { runTransaction } from "./run-transaction"
import type { Reach, ReachSettings, SubjectSeed } from "./types"

/** Opens the reach of a subject for reading only, on one snapshot. */
export async function readSubject<T>(
  knex: Knex,
  { seed, settings }: { seed: SubjectSeed; settings: ReachSettings },
  read: (reach: Reach) => Promise<T>
): Promise<T> {
  return await runTransaction(knex, "repeatable read", async (trx) => {
    const reach = await openReach(trx, seed, settings)
    // temporary tables cannot be made in a read-only transaction, so after
    await trx.raw("set transaction read only")
    return await read(reach)
  })
}
