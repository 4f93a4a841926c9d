import type { Client } from "pg"
import { CUSTOMER_TABLES, ORDER_TABLES } from "./order-tables"
import type { Dated } from "./seeding"

const TABLES = { order: ORDER_TABLES, customer: CUSTOMER_TABLES }

/**
 * Moves orders and customers to the day they are to have, with everything that
 * hangs on them. The one part of the seed that is no HTTP: a shop gets old
 * orders by growing old. They are left without a lock, like those of a shop that
 * installs the plugin late.
 */
export async function moveDates(
  client: Client,
  dated: readonly Dated[]
): Promise<void> {
  await client.query("begin")
  try {
    const triggers = await switchOff(client)
    const orders = dated.filter(({ kind }) => kind === "order")
    await client.query(
      "delete from privacy_retention_lock where order_id = any($1)",
      [orders.map(({ id }) => id)]
    )
    for (const row of dated) {
      for (const [table, where] of Object.entries(TABLES[row.kind])) {
        await moveRows(client, { ...row, table, where })
      }
    }
    for (const { table, name } of triggers) {
      await client.query(
        `alter table "${table}" enable always trigger "${name}"`
      )
    }
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}

/**
 * The locks hold for this script too. So it does what only the owner of the
 * tables can: takes their triggers away for the length of its transaction.
 */
async function switchOff(client: Client) {
  await client.query(
    "lock table privacy_retention_lock in access exclusive mode"
  )
  const { rows } = await client.query<{ name: string; table: string }>(
    `select t.tgname as name, c.relname as table from pg_trigger t
     join pg_class c on c.oid = t.tgrelid
     where t.tgname like 'privacy\\_lock\\_%'`
  )
  for (const { table, name } of rows) {
    await client.query(`alter table "${table}" disable trigger "${name}"`)
  }
  return rows
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
