import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "../subject/run-transaction"
import { ANNOUNCED, DUE, type DueFilter } from "./pick-due"
import type { ReleaseRoot } from "./roots"

/**
 * The ids of the locks that a batch would begin with: at most one, none when
 * another worker has them by now.
 */
export async function findFirstDue(
  knex: Knex,
  { root, announcedDays = 0, skip }: DueFilter & { root: ReleaseRoot }
): Promise<string[]> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: { id: string }[] }>(
      `select l.id from privacy_retention_lock l ${root.joins}
       where l.record = ? and ${DUE} and ${ANNOUNCED} and not l.id = any(?)
       order by l.locked_through, l.record_id limit 1`,
      [root.record, announcedDays, announcedDays, [...skip]]
    )
  )
  return rows.map(({ id }) => id)
}
