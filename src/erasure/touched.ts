import { setOf } from "../subject/sql"
import type { Reach } from "../subject/types"

/** Entities that caches, the Index and Search keep copies of. */
const CACHED = [
  "customer",
  "order",
  "order_address",
  "cart",
  "payment",
  "fulfillment",
]

/** Ids of what an erasure touched, so that copies elsewhere can be refreshed. */
export async function readTouched(
  reach: Reach
): Promise<{ table: string; ids: string[] }[]> {
  const touched: { table: string; ids: string[] }[] = []
  for (const table of CACHED) {
    const { rows } = await reach.trx.raw<{ rows: { ids: string[] | null }[] }>(
      `select array_agg(id) as ids from ${setOf(table)}`
    )
    touched.push({ table, ids: rows[0]?.ids ?? [] })
  }
  return touched
}
