import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PersonalData } from "../data-map/types"
import { keyOf, selectPath } from "./paths"
import { quoted, setOf } from "./sql"
import type { SubjectSeed } from "./types"

/**
 * Fills the set of one table from all paths that lead to it. Soft-deleted rows
 * are included: nothing here looks at `deleted_at`.
 *
 * A row reached twice keeps the lock, and the larger block: what the law holds
 * in one place is not lost because another place does not need it.
 */
export async function fillSet(
  trx: Knex.Transaction,
  entry: PersonalData,
  byTable: ReadonlyMap<string, PersonalData>,
  seed: SubjectSeed
): Promise<void> {
  const named = seedIds(entry, seed)
  const selects = [
    ...(named ? [selectNamed(entry)] : []),
    ...entry.reach.map((path) => selectPath(entry, path, byTable)),
  ]
  await trx.raw(
    `create temporary table ${setOf(entry.table)} on commit drop as
     select found.id, bool_or(found.locked) as locked,
       (array_agg(found.block::text order by cardinality(found.block) desc nulls last))[1]::text[] as block
     from (${selects.join(" union all ")}) found
     group by found.id`,
    named ? [named] : []
  )
  await trx.raw(`analyze ${setOf(entry.table)}`)
}

/** Rows a search starts from, which no path needs to find. */
function seedIds(entry: PersonalData, seed: SubjectSeed): string[] | undefined {
  const ids: Record<string, readonly string[] | undefined> = {
    customer: seed.customerIds,
    order: seed.orderIds,
  }
  const found = ids[entry.table]
  return found ? [...found] : undefined
}

function selectNamed(entry: PersonalData): string {
  return `select t.${keyOf(entry)} as id, false as locked, null::text[] as block
    from ${quoted(entry.table)} t where t.${keyOf(entry)} = any(?)`
}
