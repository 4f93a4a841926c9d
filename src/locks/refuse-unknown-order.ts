import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../errors"
import { withoutNul } from "../subject/sql"

/**
 * Refuses an order that does not exist; deleted ones do.
 *
 * @throws `PRIVACY_ORDER_NOT_FOUND`
 */
export async function refuseUnknownOrder(trx: Knex, id: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from "order" where id = ?`,
    [withoutNul(id)]
  )
  if (!rows.length) {
    throw privacyError(
      "PRIVACY_ORDER_NOT_FOUND",
      `Order with id ${quotedId(id)} not found`
    )
  }
}
