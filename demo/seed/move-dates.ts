import type { Client } from "pg"
import { CUSTOMER_TABLES, ORDER_TABLES } from "./order-tables"
import type { Dated } from "./seeding"

const TABLES = { order: ORDER_TABLES, customer: CUSTOMER_TABLES }

/**
 * Moves orders and customers to the day they are to have, with everything that
 * hangs on them. The one part of the seed that is no HTTP: a shop gets old
 * orders by growing old.
 */
export async function moveDates(
  client: Client,
  dated: readonly Dated[]
): Promise<void> {
  await client.query("begin")
  try {
    for (const row of dated) {
      for (const [table, where] of Object.entries(TABLES[row.kind])) {
        await moveRows(client, { ...row, table, where })
      }
    }
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}

type Rows = Dated & { table: string; where: string }

async function moveRows(client: Client, { table, where, id, day }: Rows) {
  const columns = await dateColumns(client, table)
  const age = (Date.now() - day.getTime()) / 1000
  const set = columns.map(
    (column) => `"${column}" = "${column}" - make_interval(secs => $2)`
  )
  await client.query(`update "${table}" set ${set.join(", ")} where ${where}`, [
    id,
    age,
  ])
}

async function dateColumns(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_schema = 'public' and table_name = $1
       and data_type = 'timestamp with time zone'`,
    [table]
  )

  return rows.map(({ column_name }) => column_name)
}
