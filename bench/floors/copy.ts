import { Client } from "pg"
import { literal } from "../../src/erasure/scrub"
import { copyOut } from "./copy-out"
import { ROWS } from "./copy-rows"
import { SETS } from "./erase-sets"

/**
 * The floor of an export: the same rows as JSON, one `copy` for each table,
 * by somebody who knows the tables by heart.
 *
 * @returns the number of rows.
 */
export async function copyByHand(
  databaseUrl: string,
  customerId: string,
  path: string
): Promise<number> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const filled = (sql: string) =>
    sql.replaceAll(":customer", literal(customerId))
  try {
    await client.query("begin isolation level repeatable read")
    await client.query("set local work_mem = '32MB'")
    await client.query("set local jit = off")
    for (const [name, select] of Object.entries(SETS)) {
      await client.query(`create temporary table ${name} as ${filled(select)}`)
      await client.query(`analyze ${name} (id)`)
    }
    let rows = 0
    for (const [table, join] of ROWS) {
      const select = `select row_to_json(t) from ${table} t ${filled(join)}`
      rows += await copyOut(client, select, path)
    }
    await client.query("rollback")
    return rows
  } finally {
    await client.end()
  }
}
