import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import type { Secrets } from "../../digest"
import { dueOn } from "../../requests/deadlines/due-on"
import { seal } from "../../sealing/seal"
import type { Reach } from "../../subject/types"
import { type Reached, reachedRecipients } from "../find-recipients"
import type { NoticeType, Way } from "../types"
import { readAccountHolders } from "./account-holders"
import type { AccountHolder, TaskRow, TaskSubject } from "./types"

/** What happened to the subject, and who answers for it. */
export type Notice = {
  type: NoticeType
  requestId?: string
  actorId: string
  subjectDigest?: string
  /** Today in the shop's time zone. */
  today: string
  secrets: Secrets
}

/**
 * Leaves one task for every recipient who got data of the subject, in the
 * transaction that does what they are to be told of. Before rows go: whom the
 * task is about is read from them, and sealed. {@link noteTasks} follows at the
 * end of the transaction.
 *
 * Telling the same twice leaves one task.
 *
 * @param reached - who got data, where that is known already
 * @returns ids of the tasks made
 *
 * @example
 * const ids = await makeTasks(reach, {
 *   type: "erasure",
 *   requestId: "prvreq_1",
 *   actorId: "user_1",
 *   today: "2026-11-30",
 *   secrets: options.secret,
 * })
 */
export async function makeTasks(
  reach: Reach,
  notice: Notice,
  reached?: readonly Reached[]
): Promise<string[]> {
  const holders =
    notice.type === "erasure" ? await readAccountHolders(reach) : []
  const rows = (reached ?? (await reachedRecipients(reach)))
    .filter(({ tells, way }) => way !== "none" && tells.includes(notice.type))
    .filter((recipient) => isRecent(recipient))
    .map((recipient) => rowOf(reach, { recipient, holders, notice }))
  return rows.length ? await insertOnce(reach.trx, rows) : []
}

/** Writes the audit entry of tasks that were made; nothing where none were. */
export async function noteTasks(
  trx: Knex.Transaction,
  {
    type,
    actorId,
    requestId,
    subjectDigest,
  }: Omit<Notice, "today" | "secrets">,
  ids: readonly string[]
): Promise<void> {
  if (ids.length) {
    await writeAuditEntry(trx, {
      action: "recipient.notice_due",
      actorId,
      requestId,
      subjectDigest,
      details: { type, task_ids: ids },
    })
  }
}

function isRecent({ recent_months, last_at }: Reached): boolean {
  if (recent_months === null || last_at === null) {
    return true
  }
  const oldest = new Date()
  oldest.setUTCMonth(oldest.getUTCMonth() - recent_months)
  return last_at >= oldest
}

type Making = { recipient: Reached; holders: AccountHolder[]; notice: Notice }

function rowOf(reach: Reach, { recipient, holders, notice }: Making) {
  const own = holders.filter(
    ({ provider_id }) => provider_id === recipient.provider_id
  )
  const way = wayFor(recipient, own)
  const subject: TaskSubject = {
    customer_ids: [...reach.customerIds],
    order_display_ids: reach.orderLocks.flatMap(({ display_id }) =>
      display_id === null ? [] : [display_id]
    ),
    ...(recipient.needs_email && { emails: [...reach.mailboxes] }),
    ...(way === "account_holder" && { account_holders: own }),
  }
  const { sealed, key } = seal(subject, notice.secrets)

  return {
    id: generateEntityId(undefined, "prvtsk"),
    recipient_id: recipient.id,
    request_id: notice.requestId ?? null,
    customer_id: reach.customerIds[0] ?? null,
    type: notice.type,
    way,
    due_on: dueOn(notice.today),
    subject_sealed: sealed,
    subject_key: key,
  }
}

/** A payment provider without a profile of the person is told by hand. */
function wayFor(
  { way, webhook_url }: Reached,
  holders: readonly AccountHolder[]
): Exclude<Way, "none"> {
  const isAutomatic =
    (way === "webhook" && webhook_url) ||
    (way === "account_holder" && holders.length) ||
    way === "own"

  return isAutomatic ? (way as Exclude<Way, "none">) : "manual"
}

async function insertOnce(
  trx: Knex.Transaction,
  rows: readonly object[]
): Promise<string[]> {
  const made: Pick<TaskRow, "id">[] = await trx("privacy_recipient_task")
    .insert(rows)
    .onConflict()
    .ignore()
    .returning("id")

  return made.map(({ id }) => id)
}
