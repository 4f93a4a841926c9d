import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"
import { readPurposes } from "../purposes"
import { queueLetter } from "./queue-letter"
import { reasonsFor, REFUSAL_REASONS } from "./reasons"
import { lockRequest, transition } from "./transition"
import type { RequestRow } from "./types"

export type Refusal = {
  request_id: string
  /** One of `REFUSAL_REASONS` that fits the type of the request. */
  reason: string
  /** A user id. */
  refused_by: string
}

/**
 * Refuses a request with a coded reason, and the letter that says so and where
 * to complain (GDPR art. 12(4)).
 *
 * An objection to direct marketing is as absolute as a withdrawal of consent
 * (art. 21(3)), and refused for no more than one.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`,
 * `PRIVACY_INVALID_REFUSAL`
 */
export async function refuseRequest(
  trx: Knex.Transaction,
  { request_id, reason, refused_by }: Refusal
): Promise<RequestRow> {
  const request = await lockRequest(trx, request_id)
  const isAbsolute = await objectsToMarketing(trx, request)
  const fitting = reasonsFor(
    REFUSAL_REASONS,
    isAbsolute ? "consent_withdrawal" : request.type
  )
  if (!fitting.some((one) => one === reason)) {
    const about = isAbsolute ? "an objection to direct marketing" : request.type
    throw privacyError(
      "PRIVACY_INVALID_REFUSAL",
      `reason: expected one that fits ${about}: ${fitting.join(", ")}`
    )
  }
  const refused = await transition(trx, request_id, {
    to: "refused",
    actorId: refused_by,
    set: { refusal_reason: reason },
    details: { reason },
  })
  await queueLetter(trx, refused, "refused", { reason })
  return refused
}

async function objectsToMarketing(
  trx: Knex.Transaction,
  { type, details }: RequestRow
): Promise<boolean> {
  if (type !== "objection") {
    return false
  }
  const { purpose_ids = [] } = (details ?? {}) as { purpose_ids?: string[] }
  const purposes = await readPurposes(trx)

  return purposes.some(
    ({ id, direct_marketing }) => direct_marketing && purpose_ids.includes(id)
  )
}
