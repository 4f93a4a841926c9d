import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Orders erasures and the moments at which archives become ready, until the
 * transaction ends. Erasures share it and don't wait for each other; whoever
 * makes an archive ready waits for every erasure that has looked for archives
 * before, and so sees what it left.
 *
 * The lock of the person is not enough: an archive can hold rows of an address
 * that only somebody else's erasure knows to lock.
 */
export async function lockArchives(
  trx: Knex.Transaction,
  mode: "shared" | "exclusive"
): Promise<void> {
  const suffix = mode === "shared" ? "_shared" : ""
  await trx.raw(
    `select pg_advisory_xact_lock${suffix}(hashtextextended('privacy:archives', 0))`
  )
}
