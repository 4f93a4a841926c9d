import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { notProven } from "./not-proven"

/** An account that somebody is logged in to. */
export type CustomerAccount = { id: string; email: string }

/**
 * Reads the account behind a login.
 *
 * @throws `PRIVACY_IDENTITY_NOT_PROVEN` where it is gone: the login outlives it
 */
export async function readAccount(
  knex: Knex,
  customerId: string
): Promise<CustomerAccount> {
  const { rows } = await knex.raw<{ rows: CustomerAccount[] }>(
    `select id, email from customer
     where id = ? and has_account and email is not null and deleted_at is null`,
    [customerId]
  )
  if (!rows[0]) {
    throw notProven()
  }
  return rows[0]
}
