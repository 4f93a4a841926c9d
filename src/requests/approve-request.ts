import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"
import { lockRequest, stateError, transition } from "./transition"
import type { RequestRow } from "./types"

export type Approval = {
  request_id: string
  /** A user id. */
  approved_by: string
}

/**
 * Approves what a first officer proposed, or lets a request go ahead that waits
 * for staff to look at it. The same officer can't do both.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`,
 * `PRIVACY_NEEDS_SECOND_OFFICER`
 */
export async function approveRequest(
  trx: Knex.Transaction,
  { request_id, approved_by }: Approval
): Promise<RequestRow> {
  const request = await lockRequest(trx, request_id)
  const { status, waiting_for, proposed_by } = request

  if (status !== "waiting" || !isForPeople(waiting_for)) {
    throw stateError(request, "verified")
  }
  if (waiting_for === "approval" && proposed_by === approved_by) {
    throw privacyError(
      "PRIVACY_NEEDS_SECOND_OFFICER",
      `User "${approved_by}" proposed privacy request "${request.id}". Another officer has to approve it`
    )
  }
  return await transition(trx, request.id, {
    to: "verified",
    actorId: approved_by,
    set: {
      approved_by,
      waiting_for: null,
      execute_after: new Date(),
    },
    details: { approved_by, ...(proposed_by && { proposed_by }) },
  })
}

const isForPeople = (waitingFor: RequestRow["waiting_for"]) =>
  waitingFor === "approval" || waitingFor === "staff"
