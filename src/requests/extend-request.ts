import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { privacyError } from "../errors"
import type { ResolvedPrivacyOptions } from "../options"
import { plainDate, scopeOf, type RetentionRules } from "../retention"
import { extendedDueOn } from "./deadlines/due-on"
import { queueLetter } from "./queue-letter"
import { isClosed } from "./states"
import { lockRequest, stateError } from "./transition"
import type { RequestRow } from "./types"

export type Extension = {
  request_id: string
  /** One of `EXTENSION_REASONS`. */
  reason: string
  /** How many months more: one or two. */
  months: number
  /** A user id. */
  extended_by: string
}

export type ExtendSettings = {
  options: Pick<ResolvedPrivacyOptions, "controller">
  rules: RetentionRules
}

/**
 * Extends the deadline of a request, once, while the first month runs, and tells
 * the person why (GDPR art. 12(3)).
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`,
 * `PRIVACY_EXTENSION_TOO_LATE`
 */
export async function extendRequest(
  trx: Knex.Transaction,
  { request_id, reason, months, extended_by }: Extension,
  { options, rules }: ExtendSettings
): Promise<RequestRow> {
  const request = await lockRequest(trx, request_id)
  const { time_zone } = scopeOf(rules)
  const today = plainDate(new Date(), time_zone)

  if (isClosed(request.status)) {
    throw stateError(request, request.status)
  }
  if (request.extended_from || !request.due_on || today > request.due_on) {
    throw privacyError(
      "PRIVACY_EXTENSION_TOO_LATE",
      request.extended_from
        ? `Privacy request "${request.id}" was extended before, from ${request.extended_from} to ${request.due_on}. A deadline is extended once`
        : `The first month of privacy request "${request.id}" ended on ${request.due_on}. A deadline is extended while it runs`
    )
  }
  const receivedOn = plainDate(request.received_at, time_zone)
  const due_on = extendedDueOn(receivedOn, months, options.controller?.country)
  const [extended] = await trx<RequestRow>("privacy_request")
    .where({ id: request.id })
    .update({
      due_on,
      extended_from: request.due_on,
      extension_reason: reason,
      warned_at: null,
    })
    .returning("*")
  await writeAuditEntry(trx, {
    action: "request.extended",
    actorId: extended_by,
    requestId: request.id,
    subjectDigest: request.subject_digest,
    details: { reason, from: request.due_on, due_on },
  })
  await queueLetter(trx, extended as RequestRow, "extended", { reason, due_on })
  return extended as RequestRow
}
