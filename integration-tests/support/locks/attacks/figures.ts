import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { FROZEN, type FrozenTable } from "../../../../src/locks/frozen"
import type { Attack } from "./types"

/** Rows that point elsewhere must point at something that is there. */
const ANOTHER: Readonly<Record<string, string>> = {
  order_id: `(select x.id from "order" x where x.id <> t.order_id limit 1)`,
  item_id:
    "(select x.id from order_line_item x where x.id <> t.item_id limit 1)",
  shipping_method_id:
    "(select x.id from order_shipping_method x where x.id <> t.shipping_method_id limit 1)",
  payment_id: "(select x.id from payment x where x.id <> t.payment_id limit 1)",
  "payment.payment_collection_id":
    "(select x.id from payment_collection x where x.id <> t.payment_collection_id limit 1)",
}

/** By type of the column: another value. */
const CHANGED: Readonly<Record<string, (column: string) => string>> = {
  text: (column) => `coalesce(${column}, '') || 'x'`,
  "character varying": (column) => `${column} || 'x'`,
  integer: (column) => `coalesce(${column}, 0) + 7`,
  numeric: (column) => `coalesce(${column}, 0) + 7`,
  boolean: (column) => `not ${column}`,
  jsonb: () => `'{"value": "7", "precision": 20}'`,
  "timestamp with time zone": (column) => `${column} - interval '400 days'`,
}

/** SQL: the rows `t` of one order. */
const rowsOf = ({ table, orders }: FrozenTable, order: string) => {
  const unqualified = orders.replaceAll("{schema}.", "")
  return {
    table: `"${table}" t`,
    where: `'${order}' in (${unqualified})`,
  }
}

/** Every frozen column of every table, one after the other, and the rows. */
export const figureAttacks: readonly Attack[] = FROZEN.map((frozen) => ({
  name: `${frozen.table}: another ${frozen.columns.join(", ")}; delete, soft delete, truncate`,
  tries: async ({ sent }, db) => {
    const types = await typesOf(db, frozen.table)
    const { table, where } = rowsOf(frozen, sent)
    const another = (column: string) =>
      ANOTHER[`${frozen.table}.${column}`] ??
      ANOTHER[column] ??
      CHANGED[types.get(column) ?? ""]?.(`t."${column}"`)

    return [
      ...frozen.columns.map((column) => [
        `update ${table} set "${column}" = ${another(column)} where ${where}`,
      ]),
      [`delete from ${table} where ${where}`],
      [`update ${table} set deleted_at = now() where ${where}`],
      [`truncate "${frozen.table}" cascade`],
    ]
  },
}))

async function typesOf(db: Knex, table: string): Promise<Map<string, string>> {
  const { rows } = await db.raw<{ rows: { name: string; type: string }[] }>(
    `select column_name as name, data_type as type
     from information_schema.columns
     where table_schema = current_schema() and table_name = ?`,
    [table]
  )
  return new Map(rows.map(({ name, type }) => [name, type]))
}
