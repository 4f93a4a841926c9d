import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { privacyError, quotedId } from "../errors"
import { withoutNul } from "../subject/sql"
import { isClosed, mayFollow, type RequestStatusValue } from "./states"
import type { RequestRow } from "./types"

/** One step of a request from one state to the next. */
export type Transition = {
  to: RequestStatusValue
  /** User or customer id, `guest`, or the name of a job. */
  actorId: string
  /** Columns that change with it. */
  set?: Partial<RequestRow>
  /** For the audit entry: codes, dates, ids and counts. */
  details?: Readonly<Record<string, unknown>>
  /** The worker that carries the request out; nobody else may end its work. */
  lease?: string
}

/**
 * Takes a request from one state to the next, with an audit entry. Closing it
 * destroys the key of what only an open request needs.
 *
 * Holds the row until the transaction ends: of two who act at once the second
 * is told what the first has done.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`
 */
export async function transition(
  trx: Knex.Transaction,
  id: string,
  { to, actorId, set, details, lease }: Transition
): Promise<RequestRow> {
  const request = await lockRequest(trx, id)
  const isTaken = request.status === "in_progress" && request.lease !== null

  if (!mayFollow(request.status, to) || (isTaken && request.lease !== lease)) {
    throw stateError(request, to)
  }
  const [changed] = await trx<RequestRow>("privacy_request")
    .where({ id: request.id })
    .update({
      ...(to !== "in_progress" && { lease: null, lease_until: null }),
      ...asJson(set ?? {}),
      status: to,
      ...(isClosed(to) && CLOSED),
      ...({ updated_at: trx.raw("clock_timestamp()") } as object),
      ...(isClosed(to) &&
        ({ closed_at: trx.raw("clock_timestamp()") } as object)),
    })
    .returning("*")

  await writeAuditEntry(trx, {
    action: `request.${to}`,
    actorId,
    requestId: request.id,
    subjectDigest: request.subject_digest,
    details: { from: request.status, ...details },
  })
  return changed as RequestRow
}

/**
 * Reads a request and keeps others from changing it.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`
 */
export async function lockRequest(
  trx: Knex.Transaction,
  id: string
): Promise<RequestRow> {
  const request = await trx<RequestRow>("privacy_request")
    .where({ id: withoutNul(id) })
    .whereNull("deleted_at" as never)
    .forUpdate()
    .first()
  if (!request) {
    throw requestNotFound(id)
  }
  return request as RequestRow
}

export const requestNotFound = (id: string) =>
  privacyError(
    "PRIVACY_REQUEST_NOT_FOUND",
    `Privacy request with id ${quotedId(id)} not found`
  )

/** Says where the request stands, and what it was asked to become. */
export const stateError = (
  { id, status, waiting_for }: RequestRow,
  to: RequestStatusValue
) =>
  privacyError(
    "PRIVACY_REQUEST_STATE",
    `Privacy request "${id}" is ${status}${waiting_for && status === "waiting" ? ` (${waiting_for})` : ""} and can't become ${to} now`
  )

/** What only an open request needs. */
const CLOSED: Partial<RequestRow> = {
  content_sealed: null,
  content_key: null,
  execute_after: null,
  waiting_for: null,
}

function asJson(set: Partial<RequestRow>): Partial<RequestRow> {
  const { guards, details, ...rest } = set
  return {
    ...rest,
    ...(guards !== undefined && { guards: JSON.stringify(guards) as never }),
    ...(details !== undefined && { details: JSON.stringify(details) as never }),
  }
}
