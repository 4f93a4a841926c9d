import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "../../subject/run-transaction"
import { OPEN_STATUSES, type RequestTypeValue } from "../states"
import type { RequestRow } from "../types"

/** As many as one could want to hear of. */
const MOST = 50

export type GuestRequest = Pick<RequestRow, "id" | "status"> & {
  /** It became known who asks, whatever staff think of it since. */
  is_proven: boolean
  has_archive: boolean
}

/** Requests of one right that guests asked with one mailbox, newest first. */
export async function findGuestRequests(
  knex: Knex,
  {
    type,
    mailboxDigests,
  }: { type: RequestTypeValue; mailboxDigests: readonly string[] }
): Promise<GuestRequest[]> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: GuestRequest[] }>(
      `select r.id, r.status, r.identified_by is not null as is_proven, exists (
         select 1 from privacy_archive a
         where a.request_id = r.id and a.state = 'ready'
           and a.expires_at > clock_timestamp() and a.deleted_at is null) as has_archive
       from privacy_request r
       where r.subject_digest = any(?) and r.channel = 'guest' and r.type = ?
         and r.deleted_at is null
       order by r.received_at desc, r.id desc limit ${MOST}`,
      [[...mailboxDigests], type]
    )
  )
  return rows
}

/** The one nobody has proven yet. Doubt of staff is not removed by a code. */
export const pendingOf = (requests: readonly GuestRequest[]) =>
  requests.find(
    ({ status, is_proven }) => status === "identity_pending" && !is_proven
  )

/** One that was proven and is not answered yet. */
export const openOf = (requests: readonly GuestRequest[]) =>
  requests.find(
    ({ status, is_proven }) => is_proven && OPEN_STATUSES.includes(status)
  )

/** The one to tell of: open, else the last one that was proven, else any. */
export const currentOf = (requests: readonly GuestRequest[]) =>
  openOf(requests) ?? requests.find(({ is_proven }) => is_proven) ?? requests[0]

/** The one whose archive can be fetched, else the one to tell of. */
export const archivedOf = (requests: readonly GuestRequest[]) =>
  requests.find(({ has_archive }) => has_archive) ?? currentOf(requests)
