import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How long placing a hold waits for what is being erased or released. */
const WAIT = "30s"

/**
 * Keeps legal holds as they are until the transaction ends. Whatever erases or
 * releases shares this, and looks for holds only then; whoever places a hold has
 * it alone. So an erasure either finds the hold, or has committed before it is
 * placed: none ends under a hold it did not see.
 *
 * Take it before any row is held, and in `read committed`: a snapshot taken
 * before the wait would not show the hold that was waited for.
 */
export async function keepHoldsStill(
  trx: Knex.Transaction,
  mode: "shared" | "exclusive"
): Promise<void> {
  if (mode === "exclusive") {
    await trx.raw(`set local lock_timeout = '${WAIT}'`)
  }
  const suffix = mode === "shared" ? "_shared" : ""
  await trx.raw(
    `select pg_advisory_xact_lock${suffix}(hashtextextended('privacy:holds', 0))`
  )
}
