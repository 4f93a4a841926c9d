import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How many rows were changed or deleted, by table. */
export type RowsByTable = ReadonlyMap<string, number>

/** What the receipt of the last erasure says. */
export async function receiptRows(knex: Knex): Promise<RowsByTable> {
  const { rows } = await knex.raw<{
    rows: { table: string; rows: number }[]
  }>(
    `select x ->> 'table' as table, (x ->> 'rows')::int as rows
     from privacy_erasure_receipt, jsonb_array_elements(tables) x`
  )
  return new Map(rows.map((row) => [row.table, row.rows]))
}

/**
 * Refuses a comparison of two that did not do the same, naming the tables.
 *
 * @returns the number of rows both changed.
 */
export function assertSameRows(
  ours: RowsByTable = new Map(),
  floor: RowsByTable = new Map()
): number {
  const tables = new Set([...ours.keys(), ...floor.keys()])
  const different = [...tables]
    .filter((table) => ours.get(table) !== floor.get(table))
    .map((table) => `${table}: ${ours.get(table)} and ${floor.get(table)}`)

  if (different.length || !tables.size) {
    throw new Error(
      `The plugin and its floor did not change the same rows: ${different.join(", ")}`
    )
  }
  return [...ours.values()].reduce((sum, rows) => sum + rows, 0)
}
