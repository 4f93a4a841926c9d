import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The shop's own connection pool. */
export const databaseOf = (container: MedusaContainer): Knex =>
  container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

/** Which of these customers were erased. One statement, by index. */
export async function erasedCustomers(
  database: Knex,
  ids: readonly string[]
): Promise<ReadonlySet<string>> {
  const { rows } = await database.raw<{ rows: { reference: string }[] }>(
    `select reference from privacy_tombstone
     where reference = any(?) and kind = 'customer' and deleted_at is null`,
    [[...ids]]
  )
  return new Set(rows.map(({ reference }) => reference))
}

/** Whether this order, or the customer it belongs to, was erased. */
export async function isErasedOrder(
  database: Knex,
  id: string
): Promise<boolean> {
  const { rows } = await database.raw<{ rows: unknown[] }>(
    `select 1 from privacy_tombstone
     where reference = ? and kind = 'order' and deleted_at is null
     union all
     select 1 from "order" bought join privacy_tombstone stone
       on stone.reference = bought.customer_id and stone.kind = 'customer'
      and stone.deleted_at is null
     where bought.id = ?
     limit 1`,
    [id, id]
  )
  return rows.length > 0
}
