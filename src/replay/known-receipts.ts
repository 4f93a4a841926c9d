import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Which of these erasures the database knows of: it has their receipts, or has
 * repeated them before.
 */
export async function knownReceipts(
  knex: Knex,
  ids: readonly string[]
): Promise<ReadonlySet<string>> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from privacy_erasure_receipt where id = any(?)
     union
     select details ->> 'replay_of' from privacy_request
     where details ->> 'replay_of' = any(?)`,
    [[...ids], [...ids]]
  )
  return new Set(rows.map(({ id }) => id))
}
