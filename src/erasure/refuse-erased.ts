import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"

/**
 * Refuses customers that were erased before.
 *
 * @throws `PRIVACY_ALREADY_ERASED`, naming the receipt.
 */
export async function refuseErased(
  knex: Knex,
  customerIds: readonly string[]
): Promise<void> {
  const { rows } = await knex.raw<{ rows: { receipt_id: string }[] }>(
    `select receipt_id from privacy_tombstone
     where kind = 'customer' and reference = any(?) and deleted_at is null
     order by created_at desc limit 1`,
    [[...customerIds]]
  )
  const [stone] = rows
  if (stone) {
    throw privacyError(
      "PRIVACY_ALREADY_ERASED",
      `The subject was erased before; see receipt "${stone.receipt_id}"`
    )
  }
}
