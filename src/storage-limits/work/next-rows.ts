import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { quoted } from "../../subject/sql"
import type { Moments } from "../runs/moments"
import { isDue } from "../runs/survey"
import type { LimitPart } from "../types"
import type { Position } from "./position"

/**
 * The next due rows behind a position, by their key: never by how many came
 * before, since those are gone.
 */
export async function nextRows(
  trx: Knex.Transaction,
  { part, after }: Position,
  { moments, size }: { moments: Moments; size: number }
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select t.id from ${quoted(part.table)} t
     where t.id > :after and ${isDue(part)} order by t.id limit :size`,
    { ...moments, after, size }
  )
  return rows.map(({ id }) => id)
}

/**
 * Locks those of some rows that are still due, and leaves out those somebody
 * else is writing to: they are a later run's.
 */
export async function lockDueRows(
  trx: Knex.Transaction,
  part: LimitPart,
  { moments, ids }: { moments: Moments; ids: readonly string[] }
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select t.id from ${quoted(part.table)} t
     where t.id = any(:ids) and ${isDue(part)}
     order by t.id for update of t skip locked`,
    { ...moments, ids: [...ids] }
  )
  return rows.map(({ id }) => id)
}
