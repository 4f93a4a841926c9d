import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import type { Secrets } from "../digest"
import { privacyError } from "../errors"
import { runTransaction } from "../subject/run-transaction"
import { withoutNul } from "../subject/sql"
import { changeTask, FORGOTTEN } from "./tasks/change-task"
import type { TaskRow } from "./tasks/types"
import { readSecret } from "./webhook/read-secret"
import { isSigned } from "./webhook/sign"

/** What a recipient may answer. */
export const ACKNOWLEDGEMENTS = ["completed", "refused", "not_found"] as const

export type Acknowledgement = {
  task_id: string
  status: (typeof ACKNOWLEDGEMENTS)[number]
}

/** The answer as it came: its bytes, and the header that signs them. */
export type SignedAnswer = {
  answer: Acknowledgement
  body: string
  signature: string | undefined
}

/** What stands written; `isNew`: by this answer. */
export type Acknowledged = Pick<TaskRow, "id" | "recipient_id" | "outcome"> & {
  isNew: boolean
}

/** Keeps a task nobody knows from answering sooner than a wrong signature. */
const NOBODY = "prvwhs_nobody"

/**
 * Takes a recipient's answer to what it was told. The first answer counts; the
 * same again, or another, is told what stands.
 *
 * @throws `PRIVACY_SIGNATURE_INVALID`, for a task nobody knows too
 */
export async function acknowledge(
  knex: Knex,
  { answer, body, signature }: SignedAnswer,
  secrets: Secrets
): Promise<Acknowledged> {
  const id = withoutNul(answer.task_id)
  const known = await knex<TaskRow>("privacy_recipient_task")
    .where({ id })
    .whereNull("deleted_at" as never)
    .first("recipient_id")
  const secret = await readSecret(knex, known?.recipient_id ?? "", secrets)
  const isGood = isSigned(body, signature, {
    secret: secret ?? NOBODY,
    now: Date.now(),
  })
  if (!isGood || !secret) {
    throw invalidSignature()
  }
  return await runTransaction(knex, "read committed", async (trx) => {
    const task = (await trx<TaskRow>("privacy_recipient_task")
      .where({ id })
      .forUpdate()
      .first()) as TaskRow | undefined
    if (!task || task.attempts === 0) {
      throw invalidSignature()
    }
    return await write(trx, task, answer)
  })
}

async function write(
  trx: Knex.Transaction,
  task: TaskRow,
  { status }: Acknowledgement
): Promise<Acknowledged> {
  const { id, recipient_id, request_id, state } = task
  if (state === "acknowledged" || state === "done") {
    return { id, recipient_id, outcome: task.outcome, isNew: false }
  }
  const now = new Date()
  await changeTask(
    trx,
    { id },
    {
      state: "acknowledged",
      outcome: status,
      told_at: task.told_at ?? now,
      settled_at: now,
      failed_code: null,
      ...FORGOTTEN,
    }
  )
  await writeAuditEntry(trx, {
    action: "recipient.acknowledged",
    actorId: recipient_id,
    requestId: request_id ?? undefined,
    details: { task_id: id, recipient_id, status },
  })
  return { id, recipient_id, outcome: status, isNew: true }
}

const invalidSignature = () =>
  privacyError(
    "PRIVACY_SIGNATURE_INVALID",
    "The answer is not signed as expected: X-Privacy-Signature with the time within five minutes and the HMAC of time and body, for a task that was delivered"
  )
