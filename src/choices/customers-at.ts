import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { HAS_PROVEN_MAILBOX } from "./join/proven-mailbox"
import { hidingValues } from "../subject/run-transaction"
import { normalized, normalizeEmail } from "../subject/sql"

/** More rows than one person has. */
const MOST = 20

/**
 * Customers who have an address for certain: guests, and accounts that proved
 * it. By index.
 */
export async function customersAt(
  knex: Knex,
  email: string
): Promise<string[]> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: { id: string }[] }>(
      `select c.id from customer c where ${normalized("c.email")} = ?
         and c.deleted_at is null
         and (not c.has_account or ${HAS_PROVEN_MAILBOX})
       order by c.id limit ${MOST}`,
      [normalizeEmail(email)]
    )
  )
  return rows.map(({ id }) => id)
}
