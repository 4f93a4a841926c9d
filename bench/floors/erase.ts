import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CLEARS } from "./erase-clears"
import { DELETES } from "./erase-deletes"
import { SETS } from "./erase-sets"

/**
 * The floor of an erasure: one transaction written by hand for exactly these
 * tables, with nothing around it: no guards, no fingerprint of the figures, no
 * search for what was left, no receipt.
 *
 * @returns rows changed, by table.
 */
export async function eraseByHand(
  knex: Knex,
  customerId: string
): Promise<Map<string, number>> {
  const changed = new Map<string, number>()

  await knex.transaction(async (trx) => {
    await trx.raw("set local work_mem = '32MB'")
    await trx.raw("set local jit = off")
    for (const [name, select] of Object.entries(SETS)) {
      await trx.raw(
        `create temporary table ${name} on commit drop as ${select}`,
        {
          customer: customerId,
        }
      )
      await trx.raw(`analyze ${name} (id)`)
    }
    for (const [table, statement] of [...DELETES, ...CLEARS]) {
      const { rowCount } = await trx.raw<{ rowCount: number }>(statement, {
        customer: customerId,
      })
      if (rowCount) {
        changed.set(table, (changed.get(table) ?? 0) + rowCount)
      }
    }
  })
  return changed
}
