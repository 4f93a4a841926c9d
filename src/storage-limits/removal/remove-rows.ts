import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inDeleteOrder } from "../../erasure/delete-order"
import { deletedWhere } from "../../erasure/statements"
import type { PersonalData } from "../../data-map/types"
import { keyOf } from "../../subject/paths"
import { quoted, setOf } from "../../subject/sql"
import type { LimitPart } from "../types"
import { dropSets, fillSets } from "./fill-sets"
import { hangingOn } from "./hanging-rows"
import type { PartContext } from "./part-context"

/** Rows per table. */
export type TableCounts = Record<string, number>

/** What went, and which rows did not although no statement failed. */
export type Removal = { tables: TableCounts; remaining: string[] }

/**
 * Deletes rows of a part with everything that hangs on them, or updates them
 * where the part says so. Counts are the database's own: a trigger can keep a
 * row without a word.
 */
export async function removeRows(
  trx: Knex.Transaction,
  ids: readonly string[],
  context: PartContext
): Promise<Removal> {
  const { part } = context
  const tables = part.set
    ? { [part.name]: await updateRows(trx, ids, part) }
    : await deleteRows(trx, ids, context)
  const went = tables[part.set ? part.name : part.table] ?? 0

  return {
    tables,
    remaining: went < ids.length ? await stillThere(trx, ids, part) : [],
  }
}

async function deleteRows(
  trx: Knex.Transaction,
  ids: readonly string[],
  { part, map, schema }: PartContext
): Promise<TableCounts> {
  const entries = hangingOn(part.table, map, part.hanging)
  return await deleteHanging(trx, ids, { entries, schema })
}

/**
 * Deletes rows of the first entry with everything that hangs on them.
 *
 * @param entries - of `hangingOn`
 */
export async function deleteHanging(
  trx: Knex.Transaction,
  ids: readonly string[],
  {
    entries,
    schema,
  }: { entries: readonly PersonalData[] } & Pick<PartContext, "schema">
): Promise<TableCounts> {
  await fillSets(trx, entries, ids)

  const counts: TableCounts = {}
  for (const entry of inDeleteOrder(entries, schema)) {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `delete from ${quoted(entry.table)} t using ${setOf(entry.table)} s
       where ${goes(entry)}`
    )
    add(counts, entry.table, rowCount)
  }
  return counts
}

/** Counts what {@link removeRows} would remove, and changes nothing. */
export async function countRows(
  trx: Knex.Transaction,
  ids: readonly string[],
  { part, map }: PartContext
): Promise<TableCounts> {
  if (part.set) {
    return { [part.name]: ids.length }
  }
  const entries = hangingOn(part.table, map, part.hanging)
  await fillSets(trx, entries, ids)

  const counts: TableCounts = {}
  for (const entry of entries) {
    const { rows } = await trx.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count
       from ${quoted(entry.table)} t join ${setOf(entry.table)} s on ${goes(entry)}`
    )
    add(counts, entry.table, rows[0]?.count ?? 0)
  }
  await dropSets(trx, entries)
  return counts
}

/** Adds the counts of a further batch. */
export function addCounts(
  into: TableCounts,
  more: Readonly<TableCounts>
): TableCounts {
  const sum = { ...into }
  for (const [table, count] of Object.entries(more)) {
    add(sum, table, count)
  }
  return sum
}

/** A row of the set that meets the condition under which rows go. */
function goes(entry: PersonalData): string {
  return `s.id = t.${keyOf(entry)} and ${deletedWhere(entry) ?? "false"}`
}

async function stillThere(
  trx: Knex.Transaction,
  ids: readonly string[],
  { table }: LimitPart
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select t.id from ${quoted(table)} t where t.id = any(?)`,
    [[...ids]]
  )
  return rows.map(({ id }) => id)
}

async function updateRows(
  trx: Knex.Transaction,
  ids: readonly string[],
  { table, set }: LimitPart
): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update ${quoted(table)} t set ${set}, updated_at = clock_timestamp()
     where t.id = any(?)`,
    [[...ids]]
  )
  return rowCount
}

function add(counts: TableCounts, table: string, count: number): void {
  if (count) {
    counts[table] = (counts[table] ?? 0) + count
  }
}
