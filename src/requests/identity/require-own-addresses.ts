import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../../errors"
import { withoutNul } from "../../subject/sql"
import type { Said } from "./said"

/**
 * Refuses changes to addresses that are not in the customer's own address book.
 *
 * @throws `PRIVACY_INVALID_REQUEST`, the same for an address nobody has
 */
export async function requireOwnAddresses(
  knex: Knex,
  customerId: string,
  changes: Said["changes"] = []
): Promise<void> {
  const ids = [
    ...new Set(changes.flatMap(({ address_id }) => address_id ?? [])),
  ]
  if (!ids.length) {
    return
  }
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from customer_address
     where id = any(?) and customer_id = ? and deleted_at is null`,
    [ids.map(withoutNul), customerId]
  )
  if (rows.length < ids.length) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      "changes: expected in address_id the id of an address in the customer's address book"
    )
  }
}
