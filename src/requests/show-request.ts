import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withoutNul } from "../subject/sql"
import { type ArchiveView, readArchives } from "./archives"
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
  state: ArchiveView["state"]
  /** From 0 to 1; null while nobody knows how much there is. */
  progress: number | null
  expires_at: Date | null
}

/** Reads a request as the person sees it, whoever's it is. */
export async function readShown(
  knex: Knex,
  id: string
): Promise<ShownRequest | undefined> {
  const { rows } = await knex.raw<{ rows: RequestRow[] }>(
    "select * from privacy_request where id = ? and deleted_at is null",
    [withoutNul(id)]
  )
  const [shown] = await showRequests(knex, rows)
  return shown
}

/** Shows requests, each with the archive that was made last. */
export async function showRequests(
  knex: Knex,
  rows: readonly RequestRow[]
): Promise<ShownRequest[]> {
  const archives = await readArchives(
    knex,
    rows.map(({ id }) => id)
  )
  return rows.map((row) => show(row, archives.get(row.id)))
}

/** States from which a person may still take a request back. */
const CANCELABLE = ["received", "identity_pending", "verified", "waiting"]

function show(row: RequestRow, archive?: ArchiveView): ShownRequest {
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
    archive: archive ? showArchive(archive) : null,
  }
}

const guardsOf = ({ guards }: RequestRow) =>
  (guards ?? []).map(({ code, rows }) => ({
    code,
    display_ids: rows.flatMap(({ display_id }) => display_id ?? []),
  }))

function showArchive({
  state,
  rows_done,
  rows_total,
  expires_at,
}: ArchiveView): ShownArchive {
  const share = rows_total ? Math.min(1, rows_done / rows_total) : null
  return {
    state,
    progress: state === "building" ? share && Math.round(100 * share) / 100 : 1,
    expires_at,
  }
}
