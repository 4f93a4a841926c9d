import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import type { PlainDate } from "../../retention"
import { runTransaction } from "../../subject/run-transaction"
import { OPEN_STATUSES } from "../states"
import { addDays } from "./norwegian-holidays"

/** How many days before its deadline officers are warned of a request. */
export const WARNED_DAYS = 7

/** Requests whose deadline is near, and those whose deadline has passed. */
export type Deadlines = { near: string[]; late: string[] }

type Mark = {
  column: "warned_at" | "late_at"
  action: string
  /** Marks requests due before this day. */
  before: PlainDate
}

/**
 * Marks open requests whose deadline is near or has passed, each once. A request
 * whose clock stands still for doubt about identity is not late.
 *
 * @returns ids of what was marked now
 */
export async function watchDeadlines(
  knex: Knex,
  today: PlainDate
): Promise<Deadlines> {
  return {
    late: await mark(knex, {
      column: "late_at",
      action: "request.late",
      before: today,
    }),
    near: await mark(knex, {
      column: "warned_at",
      action: "request.due_soon",
      before: addDays(today, WARNED_DAYS + 1),
    }),
  }
}

async function mark(
  knex: Knex,
  { column, action, before }: Mark
): Promise<string[]> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const { rows } = await trx.raw<{
      rows: { id: string; subject_digest: string; due_on: PlainDate }[]
    }>(
      `update privacy_request set ${column} = clock_timestamp()
       where id in (
         select id from privacy_request
         where status = any(?) and due_on < ? and ${column} is null
           and late_at is null and paused_at is null and deleted_at is null
         for update skip locked
       ) returning id, subject_digest, due_on`,
      [[...OPEN_STATUSES], before]
    )
    for (const { id, subject_digest, due_on } of rows) {
      await writeAuditEntry(trx, {
        action,
        actorId: "system",
        requestId: id,
        subjectDigest: subject_digest,
        details: { due_on },
      })
    }
    return rows.map(({ id }) => id)
  })
}
