import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PersonalData, ReachPath } from "../data-map/types"
import type { Existed } from "./created-before"
import { keyOf, selectPath } from "./paths"
import { quoted, setOf } from "./sql"
import type { SubjectSeed } from "./types"

/** What a set is filled from: the other entries, and where the search starts. */
export type FillContext = {
  byTable: ReadonlyMap<string, PersonalData>
  seed: SubjectSeed
  existed: Existed
}

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
  context: FillContext
): Promise<void> {
  const named = seedIds(entry, context.seed)
  const selects = [
    ...(named ? [selectNamed(entry)] : []),
    ...entry.reach
      .filter((path) => !isLikeItself(entry, path))
      .map((path) => selectPath(entry, path, context)),
  ]
  const reached = reachesOnce(entry) ? selects.join() : largestBlocks(selects)
  await trx.raw(
    `create temporary table ${setOf(entry.table)} on commit drop as
     ${onlyExisting(entry, reached, context.existed)}`,
    named ? [named] : []
  )
  // of the locks no plan depends, and arrays take long to look at
  await trx.raw(`analyze ${setOf(entry.table)} (id)`)
  for (const path of entry.reach.filter((p) => isLikeItself(entry, p))) {
    await trx.raw(
      `insert into ${setOf(entry.table)} (id, locked, block)
       select distinct found.id, found.locked, found.block
       from (${onlyExisting(entry, selectPath(entry, path, context), context.existed)}) found
       where found.id not in (select id from ${setOf(entry.table)})`
    )
  }
}

/** Leaves out what was created after the moment a subject is limited to. */
function onlyExisting(
  entry: PersonalData,
  reached: string,
  existed: Existed
): string {
  const condition = existed(entry.table, "t")
  return condition
    ? `select reached.* from (${reached}) reached
       join ${quoted(entry.table)} t on t.${keyOf(entry)} = reached.id
       where ${condition}`
    : reached
}

/** Each row has one id of one set: it cannot be found twice. */
function reachesOnce(entry: PersonalData): boolean {
  const [path, ...others] = entry.reach
  return path !== undefined && "in" in path && !others.length && !entry.key
}

/**
 * Each row once. Blocks are compared with their size before them, so that the
 * largest is the last; a plain maximum needs no sorting of all rows.
 */
function largestBlocks(selects: readonly string[]): string {
  return `select found.id, bool_or(found.locked) as locked,
      (max(array[chr(48 + coalesce(cardinality(found.block), 0))] || found.block))[2:] as block
    from (${selects.join(" union all ")}) found
    group by found.id`
}

/** Looking for copies of its own rows comes after the rows are found. */
function isLikeItself(entry: PersonalData, path: ReachPath): boolean {
  return "like" in path && path.like === entry.table
}

/** Rows a search starts from, which no path needs to find. */
function seedIds(entry: PersonalData, seed: SubjectSeed): string[] | undefined {
  const ids: Record<string, readonly string[] | undefined> = {
    customer: seed.customerIds,
    order: seed.orderIds,
    ...(seed.root && { [seed.root.table]: seed.root.ids }),
  }
  const found = ids[entry.table]
  return found ? [...found] : undefined
}

function selectNamed(entry: PersonalData): string {
  return `select t.${keyOf(entry)} as id, false as locked, null::text[] as block
    from ${quoted(entry.table)} t where t.${keyOf(entry)} = any(?)`
}
