import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { hidingValues } from "../subject/run-transaction"

/** An event may be committed a while after the moment it is dated. */
const MARGIN = "interval '15 minutes'"

/** Runs kept, so that the table does not grow by one row an hour. */
const KEPT = "interval '7 days'"

/**
 * Does something for what happened since it was last done to the end. Where it
 * fails, the next time starts where this one did.
 */
export async function sinceLastTime<T>(
  knex: Knex,
  kind: string,
  work: (since: Date) => Promise<T>
): Promise<T> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: { since: Date; now: Date }[] }>(
      `select coalesce(max(created_at) - ${MARGIN}, 'epoch') as since,
         clock_timestamp() as now
       from privacy_run where kind = ? and state = 'completed'`,
      [kind]
    )
  )
  const { since = new Date(0), now = new Date() } = rows[0] ?? {}
  const result = await work(since)

  await hidingValues(
    knex("privacy_run").insert({
      id: generateEntityId(undefined, "prvrun"),
      kind,
      state: "completed",
      started_by: kind,
      created_at: now,
      finished_at: knex.raw("clock_timestamp()"),
    })
  )
  await hidingValues(
    knex.raw(
      `delete from privacy_run
       where kind = ? and created_at < clock_timestamp() - ${KEPT}`,
      [kind]
    )
  )
  return result
}
