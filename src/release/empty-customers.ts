import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PICKED } from "./pick-due"

/**
 * Deletes customer rows that nothing needs any more: of people who were erased,
 * and whose last order has just been released. Their tombstones stay, so that
 * their tokens stay dead.
 *
 * @returns the ids that went.
 */
export async function deleteEmptyCustomers(
  trx: Knex.Transaction
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `delete from customer c
     where c.id in (select p.customer_id from ${PICKED} p)
       and exists (
         select 1 from privacy_tombstone t
         where t.kind = 'customer' and t.reference = c.id)
       and not exists (select 1 from "order" o where o.customer_id = c.id)
       and not exists (select 1 from cart k where k.customer_id = c.id)
     returning c.id`
  )
  return rows.map(({ id }) => id)
}
