import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PersonalData } from "../../data-map/types"
import { fillSet } from "../../subject/fill-set"
import { keyOf } from "../../subject/paths"
import { quoted, setOf } from "../../subject/sql"

/**
 * Finds what hangs on some rows of the first entry, into the same temporary
 * tables that an erasure uses. They last until the transaction ends, or until
 * {@link dropSets}.
 */
export async function fillSets(
  trx: Knex.Transaction,
  entries: readonly PersonalData[],
  ids: readonly string[]
): Promise<void> {
  const byTable = new Map(entries.map((entry) => [entry.table, entry]))
  const [root, ...hanging] = entries

  if (root) {
    await trx.raw(
      `create temporary table ${setOf(root.table)} on commit drop as
       select t.${keyOf(root)} as id, false as locked, null::text[] as block
       from ${quoted(root.table)} t where t.${keyOf(root)} = any(?)`,
      [[...ids]]
    )
    await trx.raw(`analyze ${setOf(root.table)} (id)`)
  }
  for (const entry of hanging) {
    await fillSet(trx, entry, {
      byTable,
      seed: { customerIds: [] },
      existed: () => undefined,
    })
  }
}

/** Makes room for the next rows of the same transaction. */
export async function dropSets(
  trx: Knex.Transaction,
  entries: readonly PersonalData[]
): Promise<void> {
  const sets = entries.map(({ table }) => setOf(table))
  await trx.raw(`drop table ${sets.join(", ")}`)
}
