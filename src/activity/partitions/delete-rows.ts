import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { keepHoldsStill } from "../../locks/holds/keep-holds-still"
import { heldCustomer } from "../../storage-limits/held"
import { runTransaction } from "../../subject/run-transaction"

/** Short enough that nobody waits for it. */
const AT_ONCE = 5_000

/**
 * Deletes rows, some thousands at a time, but those of people under a legal
 * hold.
 *
 * @param where - SQL over the alias `t`
 * @returns how many
 */
export async function deleteRows(
  knex: Knex,
  where: string,
  values: readonly (Date | string)[]
): Promise<number> {
  let deleted = 0
  for (;;) {
    const rows = await runTransaction(knex, "read committed", async (trx) => {
      await keepHoldsStill(trx, "shared")
      const { rowCount } = await trx.raw<{ rowCount: number }>(
        `delete from privacy_activity where (id, created_at) in (
           select t.id, t.created_at from privacy_activity t
           where ${where} and not ${heldCustomer("t.customer_id")}
           limit ${AT_ONCE})`,
        [...values]
      )
      return rowCount
    })
    deleted += rows
    if (rows < AT_ONCE) {
      return deleted
    }
  }
}
