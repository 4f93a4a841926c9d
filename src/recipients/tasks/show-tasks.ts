import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withoutNul } from "../../subject/sql"
import type { Secrets } from "../../digest"
import { unseal } from "../../sealing/seal"
import { taskNotFound } from "./decide-task"
import type { TaskRow, TaskSubject } from "./types"

/** What of a task is shown: everything but whom it is about. */
export const TASK_COLUMNS = [
  "id",
  "recipient_id",
  "request_id",
  "customer_id",
  "type",
  "way",
  "state",
  "due_on",
  "attempts",
  "next_attempt_at",
  "failed_code",
  "outcome",
  "completed_by",
  "told_at",
  "settled_at",
  "created_at",
] as const satisfies readonly (keyof TaskRow)[]

export type ShownTask = Pick<TaskRow, (typeof TASK_COLUMNS)[number]>

/** What to list. */
export type TaskFilters = {
  state?: readonly string[]
  recipient_id?: readonly string[]
  request_id?: readonly string[]
  /** Open, and due before this day. */
  due_before?: string
}

export type TaskPage = { limit: number; offset: number; order: string }

/** Lists tasks. */
export async function listTasks(
  knex: Knex,
  { due_before, ...filters }: TaskFilters,
  { limit, offset, order }: TaskPage
): Promise<{ tasks: ShownTask[]; count: number }> {
  const chosen = knex("privacy_recipient_task").whereNull("deleted_at")
  for (const [column, values] of Object.entries(filters)) {
    if (values) {
      void chosen.whereIn(column, [...values].map(withoutNul))
    }
  }
  if (due_before) {
    void chosen
      .where("due_on", "<", due_before)
      .whereNotIn("state", ["done", "acknowledged"])
  }
  const [total] = await chosen.clone().count<{ count: string }[]>("id as count")
  const tasks = await chosen
    .select<ShownTask[]>([...TASK_COLUMNS])
    .orderBy([
      {
        column: order.replace("-", ""),
        order: order.startsWith("-") ? "desc" : "asc",
      },
      { column: "id", order: "asc" },
    ])
    .limit(limit)
    .offset(offset)

  return { tasks, count: Number(total?.count ?? 0) }
}

/** Reads the tasks of one request, oldest first. */
export async function tasksOfRequest(
  knex: Knex,
  requestId: string
): Promise<ShownTask[]> {
  return await knex("privacy_recipient_task")
    .where({ request_id: requestId })
    .whereNull("deleted_at")
    .orderBy(["created_at", "id"])
    .select<ShownTask[]>([...TASK_COLUMNS])
}

/** A task, and whom it is about while it is open. */
export type TaskInFull = ShownTask & {
  subject: Omit<TaskSubject, "account_holders"> | null
}

/**
 * Reads one task, with the references by which the recipient knows the person.
 *
 * @throws `PRIVACY_RECIPIENT_TASK_NOT_FOUND`
 */
export async function readTask(
  knex: Knex,
  id: string,
  secrets: Secrets
): Promise<TaskInFull> {
  const row = await knex("privacy_recipient_task")
    .where({ id: withoutNul(id) })
    .whereNull("deleted_at")
    .first<ShownTask & Pick<TaskRow, "subject_sealed" | "subject_key">>([
      ...TASK_COLUMNS,
      "subject_sealed",
      "subject_key",
    ])
  if (!row) {
    throw taskNotFound(id)
  }
  const { subject_sealed: sealed, subject_key: key, ...task } = row
  const subject = unseal<TaskSubject>({ sealed, key }, secrets)

  return { ...task, subject: subject ? shown(subject) : null }
}

const shown = ({ account_holders: _, ...subject }: TaskSubject) => subject
