import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withoutNul } from "../subject/sql"
import { isClosed } from "./states"
import type { RequestRow } from "./types"

/** A request as the person it is about sees it. */
export type ShownRequest = Pick<
  RequestRow,
  "id" | "type" | "status" | "due_on" | "waiting_for" | "retained_through"
> & {
  received_at: Date
  /** What an erasure waits for: codes, and the numbers of the orders. */
  guards: { code: string; display_ids: string[] }[]
  execute_after: Date | null
  refusal_reason: string | null
  extension_reason: string | null
  closed_at: Date | null
  can_cancel: boolean
  archive: ShownArchive | null
}

export type ShownArchive = {
  /** `building`, `ready`, `invalidated`, `expired` or `deleted`. */
  state: string
  /** From 0 to 1; null while nobody knows how much there is. */
  progress: number | null
  expires_at: Date | null
}

export type ShownRow = RequestRow & {
  archive_state: string | null
  rows_done: number | null
  rows_total: number | null
  expires_at: Date | null
}

/** SQL: requests `r` with their last archive. */
export const WITH_ARCHIVE = `
  privacy_request r left join lateral (
    select a.state as archive_state, a.rows_done, a.rows_total, a.expires_at
    from privacy_archive a
    where a.request_id = r.id and a.deleted_at is null
    order by a.created_at desc limit 1
  ) archive on true`

/** Reads a request as the person sees it, whoever's it is. */
export async function readShown(
  knex: Knex,
  id: string
): Promise<ShownRequest | undefined> {
  const { rows } = await knex.raw<{ rows: ShownRow[] }>(
    `select r.*, archive.* from ${WITH_ARCHIVE}
     where r.id = ? and r.deleted_at is null`,
    [withoutNul(id)]
  )
  return rows[0] && showRequest(rows[0])
}

/** States from which a person may still take a request back. */
const CANCELABLE = ["received", "identity_pending", "verified", "waiting"]

export function showRequest(row: ShownRow): ShownRequest {
  const isWaiting = row.status === "waiting"
  return {
    id: row.id,
    type: row.type,
    status: row.status,
    received_at: row.received_at,
    due_on: row.due_on,
    waiting_for: isWaiting ? row.waiting_for : null,
    guards: isWaiting ? guardsOf(row) : [],
    execute_after:
      isWaiting && row.waiting_for === "cooling_off" ? row.execute_after : null,
    retained_through: row.retained_through,
    refusal_reason: row.refusal_reason,
    extension_reason: row.extension_reason,
    closed_at: isClosed(row.status) ? row.closed_at : null,
    can_cancel: CANCELABLE.includes(row.status),
    archive: archiveOf(row),
  }
}

const guardsOf = ({ guards }: RequestRow) =>
  (guards ?? []).map(({ code, rows }) => ({
    code,
    display_ids: rows.flatMap(({ display_id }) => display_id ?? []),
  }))

function archiveOf({
  archive_state: state,
  rows_done,
  rows_total,
  expires_at,
}: ShownRow): ShownArchive | null {
  return state === null
    ? null
    : { state, progress: progressOf(state, rows_done, rows_total), expires_at }
}

function progressOf(
  state: string,
  done: number | null,
  total: number | null
): number | null {
  if (state !== "building") {
    return 1
  }
  return total
    ? Math.min(1, Math.round((100 * (done ?? 0)) / total) / 100)
    : null
}
