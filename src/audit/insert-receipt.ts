import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { HashedTable } from "./hashed-tables"

type Row = Readonly<Record<string, Knex.Value | Knex.Raw>>

/**
 * Inserts a receipt.
 *
 * @returns its SHA-256, for the audit entry that vouches for it: a receipt
 * without one counts as forged.
 */
export async function insertReceipt(
  trx: Knex.Transaction,
  { table }: HashedTable,
  row: Row
): Promise<string> {
  const [written] = await trx<Row>(table)
    .insert(row)
    .returning<{ hash: string }[]>(
      trx.raw("privacy_receipt_hash(??) as hash", [table])
    )
  return written?.hash ?? ""
}
