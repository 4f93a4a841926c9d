import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"

/**
 * Refuses customers, and orders without one, that were erased before.
 *
 * @throws `PRIVACY_ALREADY_ERASED`, naming the receipt.
 */
export async function refuseErased(
  knex: Knex,
  ids: readonly string[]
): Promise<void> {
  const { rows } = await knex.raw<{ rows: { receipt_id: string }[] }>(
    `select receipt_id from privacy_tombstone
     where kind in ('customer', 'order') and reference = any(?) and deleted_at is null
     order by created_at desc limit 1`,
    [[...ids]]
  )
  const [stone] = rows
  if (stone) {
    throw privacyError(
      "PRIVACY_ALREADY_ERASED",
      `The subject was erased before; see receipt "${stone.receipt_id}"`
    )
  }
}
