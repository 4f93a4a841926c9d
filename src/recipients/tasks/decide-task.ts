import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { privacyError, quotedId } from "../../errors"
import { runTransaction } from "../../subject/run-transaction"
import { withoutNul } from "../../subject/sql"
import type { RecipientInForce } from "../types"
import { readRegister } from "../register/read-register"
import { changeTask, FORGOTTEN } from "./change-task"
import type { TaskRow } from "./types"

/** What came of a task that staff saw to. Codes, so that no note names anybody. */
export const OUTCOMES = [
  /** The recipient has done it. */
  "completed",
  /** It knows nobody by these references. */
  "not_found",
  /** It says no. */
  "refused",
  /** Nobody can be told (GDPR art. 19). */
  "impossible",
  /** Telling would take more than it is worth (art. 19). */
  "disproportionate",
] as const

export type Outcome = (typeof OUTCOMES)[number]

type Desk = { id: string; actorId: string }

/**
 * Settles a task that staff saw to, or a recipient answered by other means.
 *
 * @throws `PRIVACY_RECIPIENT_TASK_NOT_FOUND`, `PRIVACY_RECIPIENT_TASK_STATE`
 */
export async function completeTask(
  knex: Knex,
  { id, outcome, actorId }: Desk & { outcome: Outcome }
): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    const task = await lockTask(trx, id)
    const isOpen =
      (task.state === "pending" && task.way === "manual") ||
      ["waiting_ack", "dead"].includes(task.state)
    if (!isOpen) {
      throw stateError(task, "completed by hand")
    }
    await changeTask(
      trx,
      { id: task.id },
      {
        state: "done",
        outcome,
        completed_by: actorId,
        settled_at: new Date(),
        ...FORGOTTEN,
      }
    )
    await note(trx, task, {
      action: "recipient.task_completed",
      actorId,
      outcome,
    })
  })
}

/**
 * Has a task tried again now, by the way its recipient is told today. The
 * attempts count from the beginning.
 *
 * @param declared - recipients that configuration and options name
 * @throws `PRIVACY_RECIPIENT_TASK_NOT_FOUND`, `PRIVACY_RECIPIENT_TASK_STATE`
 */
export async function retryTask(
  knex: Knex,
  { id, actorId }: Desk,
  declared: readonly RecipientInForce[] = []
): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    const task = await lockTask(trx, id)
    const way = await wayToday(trx, task, declared)
    const isOpen =
      ["waiting_ack", "dead"].includes(task.state) || task.state === "pending"
    if (!isOpen || way === "manual" || !task.subject_key) {
      throw stateError(task, "tried again")
    }
    await changeTask(
      trx,
      { id: task.id },
      {
        state: "pending",
        way,
        attempts: 0,
        failed_code: null,
        next_attempt_at: new Date(),
      }
    )
    await note(trx, task, { action: "recipient.task_retried", actorId })
  })
}

/** A task that became manual may have got an address meanwhile. */
async function wayToday(
  trx: Knex.Transaction,
  { recipient_id, way }: TaskRow,
  declared: readonly RecipientInForce[]
): Promise<TaskRow["way"]> {
  const register = await readRegister(trx, declared)
  const recipient = register.find(({ id }) => id === recipient_id)

  if (recipient?.way === "webhook") {
    return recipient.webhook_url ? "webhook" : "manual"
  }
  return recipient?.way === "own" ? "own" : way
}

/**
 * Reads a task and keeps others from changing it.
 *
 * @throws `PRIVACY_RECIPIENT_TASK_NOT_FOUND`
 */
async function lockTask(trx: Knex.Transaction, id: string): Promise<TaskRow> {
  const task = (await trx<TaskRow>("privacy_recipient_task")
    .where({ id: withoutNul(id) })
    .whereNull("deleted_at" as never)
    .forUpdate()
    .first()) as TaskRow | undefined
  if (!task) {
    throw taskNotFound(id)
  }
  return task
}

/** The refusal of a task nobody knows. */
export const taskNotFound = (id: string) =>
  privacyError(
    "PRIVACY_RECIPIENT_TASK_NOT_FOUND",
    `Recipient task with id ${quotedId(id)} not found`
  )

const stateError = ({ id, state, way }: TaskRow, wish: string) =>
  privacyError(
    "PRIVACY_RECIPIENT_TASK_STATE",
    `Recipient task "${id}" is ${state} (${way}) and can't be ${wish} now`
  )

async function note(
  trx: Knex.Transaction,
  { id, recipient_id, request_id }: TaskRow,
  {
    action,
    actorId,
    outcome,
  }: { action: string; actorId: string; outcome?: Outcome }
): Promise<void> {
  await writeAuditEntry(trx, {
    action,
    actorId,
    requestId: request_id ?? undefined,
    details: { task_id: id, recipient_id, ...(outcome && { outcome }) },
  })
}
