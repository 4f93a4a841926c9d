import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ArchiveTable } from "../table"
import { escaped } from "./fetch-lines"

/** How many rows the tables of an archive hold, for a sense of progress. */
export async function countRows(
  trx: Knex.Transaction,
  tables: readonly ArchiveTable[]
): Promise<number> {
  let all = 0
  for (const { from } of tables) {
    const { rows } = await trx.raw<{ rows: { rows: string }[] }>(
      `select count(*) as rows from ${escaped(from)}`
    )
    all += Number(rows[0]?.rows ?? 0)
  }
  return all
}
