import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ArchiveRow } from "../types"

/** What may be shown of an archive: no file, and no key. */
export type ArchiveView = {
  state: ArchiveRow["state"]
  /** How many rows were read so far, and how many there are. */
  rows_done: number
  rows_total: number | null
  /** Bytes; null while it is built. */
  size: number | null
  downloads: number
  expires_at: Date | null
}

/**
 * The newest archive of each of these requests, by request id.
 *
 * @example
 * const archives = await readArchives(knex, requests.map(({ id }) => id))
 * const archive = archives.get("prvreq_123") ?? null
 */
export async function readArchives(
  knex: Knex,
  requestIds: readonly string[]
): Promise<ReadonlyMap<string, ArchiveView>> {
  const { rows } = await knex.raw<{
    rows: (ArchiveView & { request_id: string })[]
  }>(
    `select distinct on (request_id) request_id,
       case when state = 'ready' and (key_wrapped is null
         or expires_at <= clock_timestamp()) then 'expired' else state end as state,
       rows_done, rows_total, size::float8 as size, downloads, expires_at
     from privacy_archive
     where request_id = any(?) and deleted_at is null
     order by request_id, created_at desc, id desc`,
    [[...requestIds]]
  )
  return new Map(
    rows.map(({ request_id, ...archive }) => [request_id, archive])
  )
}
