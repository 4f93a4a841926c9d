import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"
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
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`,
 * `PRIVACY_INVALID_REFUSAL`
 */
export async function refuseRequest(
  trx: Knex.Transaction,
  { request_id, reason, refused_by }: Refusal
): Promise<RequestRow> {
  const { type } = await lockRequest(trx, request_id)
  const fitting = reasonsFor(REFUSAL_REASONS, type)
  if (!fitting.some((one) => one === reason)) {
    throw privacyError(
      "PRIVACY_INVALID_REFUSAL",
      `reason: expected one that fits ${type}: ${fitting.join(", ")}`
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
