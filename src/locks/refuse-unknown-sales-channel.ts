import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../errors"
import { withoutNul } from "../subject/sql"

/**
 * Refuses a sales channel that does not exist; deleted ones do, as their orders.
 *
 * @throws `PRIVACY_SALES_CHANNEL_NOT_FOUND`
 */
export async function refuseUnknownSalesChannel(
  trx: Knex.Transaction,
  id: string
): Promise<void> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    "select 1 from sales_channel where id = ?",
    [withoutNul(id)]
  )
  if (!rows.length) {
    throw privacyError(
      "PRIVACY_SALES_CHANNEL_NOT_FOUND",
      `Sales channel with id ${quotedId(id)} not found`
    )
  }
}
