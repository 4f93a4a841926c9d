import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { normalized, normalizeEmail } from "./sql"
import type { SubjectSeed } from "./types"

/** How long one erasure or export waits for another of the same person. */
const WAIT = "30s"

/**
 * Makes erasures and exports of one person wait for each other, until the
 * transaction ends: one lock per customer id and per mailbox, taken in one
 * order so that two of them cannot wait for each other.
 *
 * Keys are hashed by Postgres; nothing personal is visible in `pg_locks`.
 */
export async function lockSubject(
  trx: Knex.Transaction,
  seed: SubjectSeed,
  mode: "exclusive" | "shared"
): Promise<void> {
  const { rows } = await trx.raw<{ rows: { key: string }[] }>(
    `select id as key from customer where id = any(?)
     union select ${normalized("email")} from customer
       where id = any(?) and email is not null
     union select unnest(?::text[])
     union select unnest(?::text[])`,
    [
      [...seed.customerIds],
      [...seed.customerIds],
      (seed.emails ?? []).map(normalizeEmail),
      [...(seed.orderIds ?? [])],
    ]
  )
  const suffix = mode === "shared" ? "_shared" : ""
  await trx.raw(`set local lock_timeout = '${WAIT}'`)
  for (const key of rows.map((row) => row.key).sort()) {
    await trx.raw(
      `select pg_advisory_xact_lock${suffix}(hashtextextended('privacy:' || ?, 0))`,
      [key]
    )
  }
}
