import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { runTransaction } from "../../subject/run-transaction"
import { MOST_ATTEMPTS, pauseAfter } from "./back-off"
import { changeTask, FORGOTTEN } from "./change-task"
import type { ClaimedTask } from "./claim-task"
import type { Told } from "../ways/types"
import type { TaskRow } from "./types"

/**
 * Writes down what came of an attempt, unless the task has been taken by
 * somebody else or answered meanwhile.
 */
export async function settleTask(
  knex: Knex,
  task: ClaimedTask,
  told: Told
): Promise<void> {
  const { action, set } = changesOf(task, told)

  await runTransaction(knex, "read committed", async (trx) => {
    const { id, lease } = task
    const settled = await changeTask(trx, { id, state: "sending", lease }, set)
    if (settled && action) {
      await writeAuditEntry(trx, {
        action,
        actorId: "system",
        requestId: task.request_id ?? undefined,
        details: {
          task_id: task.id,
          recipient_id: task.recipient_id,
          attempts: task.attempts,
          ...(told.code && { code: told.code }),
        },
      })
    }
  })
}

type Changes = { action?: string; set: Partial<TaskRow> }

/** What each result of an attempt makes of the task. */
function changesOf({ attempts }: ClaimedTask, { result, code }: Told): Changes {
  const now = new Date()
  switch (result) {
    case "done":
      return {
        action: "recipient.told",
        set: {
          state: "done",
          told_at: now,
          settled_at: now,
          failed_code: null,
          ...FORGOTTEN,
        },
      }
    case "accepted":
      return {
        action: "recipient.told",
        set: { state: "waiting_ack", told_at: now, failed_code: null },
      }
    case "refused":
      return {
        action: "recipient.refused",
        set: { state: "pending", way: "manual", failed_code: code },
      }
    case "failed":
      return attempts >= MOST_ATTEMPTS
        ? {
            action: "recipient.dead",
            set: { state: "dead", failed_code: code },
          }
        : {
            set: {
              state: "pending",
              failed_code: code,
              next_attempt_at: new Date(now.getTime() + pauseAfter(attempts)),
            },
          }
  }
}
