import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../audit"
import type { ResolvedPrivacyOptions } from "../options"
import { plainDate, scopeOf, type RetentionRules } from "../retention"
import { seal } from "../sealing/seal"
import { dueOn } from "./deadlines/due-on"
import { OPEN_STATUSES } from "./states"
import type { Locale, RequestContent, RequestRow } from "./types"

/** A request as somebody asks it. */
export type NewRequest = Pick<
  RequestRow,
  "type" | "channel" | "subject_digest" | "requested_by"
> &
  Partial<
    Pick<
      RequestRow,
      | "customer_id"
      | "order_id"
      | "identified_by"
      | "is_mailbox_proven"
      | "details"
      | "note"
      | "proposed_by"
    >
  > & {
    status: "received" | "identity_pending" | "verified"
    reason?: string
    locale?: Locale
    content?: RequestContent
    /** Where letters go. None: the person gets no letter. */
    replyTo?: string
  }

export type OpenedRequest = {
  request: RequestRow
  /** False: the same was asked before and is still open. */
  isNew: boolean
}

/** What opening a request needs to know of the shop. */
export type RequestSettings = {
  options: Pick<ResolvedPrivacyOptions, "secret" | "controller" | "requests">
  rules: RetentionRules
}

/** Types of which one open request says all that another could. */
const ONCE_AT_A_TIME = ["access", "portability", "erasure"]

/**
 * Files a request, with its deadline and its first audit entry. Who asks for
 * the same again while it is open is answered with the one that exists.
 *
 * @example
 * const { request } = await openRequest(trx, {
 *   type: "access",
 *   channel: "customer",
 *   status: "verified",
 *   subject_digest,
 *   customer_id: "cus_123",
 *   requested_by: "cus_123",
 * }, settings)
 */
export async function openRequest(
  trx: Knex.Transaction,
  asked: NewRequest,
  { options, rules }: RequestSettings
): Promise<OpenedRequest> {
  const existing = await findSame(trx, asked)
  if (existing) {
    return { request: await raiseProof(trx, existing, asked), isNew: false }
  }
  const { content, replyTo, details, ...row } = asked
  const sealed = content && seal(content, options.secret)
  const reply = replyTo ? seal({ email: replyTo }, options.secret) : undefined
  const receivedAt = new Date()
  const receivedOn = plainDate(receivedAt, scopeOf(rules).time_zone)

  const [request] = await trx<RequestRow>("privacy_request")
    .insert({
      ...row,
      id: generateEntityId(undefined, "prvreq"),
      reason: asked.reason ?? "customer_request",
      locale: asked.locale ?? options.requests.locale,
      received_at: receivedAt,
      due_on: dueOn(receivedOn, options.controller?.country),
      details: details ? (JSON.stringify(details) as never) : null,
      content_sealed: sealed?.sealed ?? null,
      content_key: sealed?.key ?? null,
      reply_sealed: reply?.sealed ?? null,
      reply_key: reply?.key ?? null,
    })
    .returning("*")
  const opened = request as RequestRow

  await writeAuditEntry(trx, {
    action: `request.${opened.status}`,
    actorId: opened.requested_by,
    requestId: opened.id,
    subjectDigest: opened.subject_digest,
    details: {
      type: opened.type,
      channel: opened.channel,
      due_on: opened.due_on,
      ...(opened.identified_by && { identified_by: opened.identified_by }),
    },
  })
  return { request: opened, isNew: true }
}

/** Holds everybody else who asks for the same until the transaction ends. */
async function findSame(
  trx: Knex.Transaction,
  { type, channel, customer_id, order_id, subject_digest }: NewRequest
): Promise<RequestRow | undefined> {
  if (!ONCE_AT_A_TIME.includes(type)) {
    return undefined
  }
  const subject = customer_id ?? order_id ?? subject_digest
  await trx.raw(
    "select pg_advisory_xact_lock(hashtextextended('privacy-request:' || ?, 0))",
    [`${type}:${subject}`]
  )
  const { rows } = await trx.raw<{ rows: RequestRow[] }>(
    `select * from privacy_request
     where type = ? and status = any(?) and deleted_at is null
       and (customer_id = ? or order_id = ?
         or (customer_id is null and order_id is null
           and channel = ? and subject_digest = ?))
       -- an export that staff is sending to somebody right now
       and not (status = 'in_progress' and lease is null)
       -- what staff does for others is not theirs to see
       and (? or channel <> 'staff' or reason = 'customer_request')
     order by received_at limit 1 for update`,
    [
      type,
      [...OPEN_STATUSES],
      customer_id ?? null,
      order_id ?? null,
      channel,
      subject_digest,
      channel === "staff",
    ]
  )
  return rows[0]
}

/** Who asks again with a code has proven the mailbox of the first request too. */
async function raiseProof(
  trx: Knex.Transaction,
  request: RequestRow,
  { is_mailbox_proven, identified_by, requested_by }: NewRequest
): Promise<RequestRow> {
  const isWaiting = ["verified", "waiting"].includes(request.status)
  if (!is_mailbox_proven || request.is_mailbox_proven || !isWaiting) {
    return request
  }
  const [raised] = await trx<RequestRow>("privacy_request")
    .where({ id: request.id })
    .update({ is_mailbox_proven, identified_by })
    .returning("*")
  await writeAuditEntry(trx, {
    action: "request.mailbox_proven",
    actorId: requested_by,
    requestId: request.id,
    subjectDigest: request.subject_digest,
    details: { identified_by },
  })
  return raised as RequestRow
}
