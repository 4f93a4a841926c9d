import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Which rows to bring over, and how they are found by the customer's id. */
const ROWS: readonly [table: string, where: string][] = [
  ["customer", "id = ?"],
  ["customer_address", "customer_id = ?"],
  [
    "order_address",
    `id in (select unnest(array[shipping_address_id, billing_address_id])
            from "order" where customer_id = ?)`,
  ],
  ["order", "customer_id = ?"],
  [
    "order_summary",
    `order_id in (select id from "order" where customer_id = ?)`,
  ],
  ["notification", `"to" in (select email from customer where id = ?)`],
]

export type CopyInput = { from: Knex; to: Knex; customerId: string }

/** Copies what belongs to one customer from a shop into another, as it is. */
export const copyRows = async ({
  from,
  to,
  customerId,
}: CopyInput): Promise<void> => {
  for (const [table, where] of ROWS) {
    const { rows } = await from.raw<{ rows: { row: object }[] }>(
      `select to_jsonb(t) as row from "${table}" t where ${where}`,
      [customerId]
    )
    await to.raw(
      `insert into "${table}"
       select copied.* from jsonb_populate_recordset(null::"${table}", ?::jsonb) copied`,
      [JSON.stringify(rows.map(({ row }) => row))]
    )
  }
}
