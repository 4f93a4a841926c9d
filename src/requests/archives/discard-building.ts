import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { hidingValues } from "../../subject/run-transaction"
import { deleteArchiveFiles } from "./purge/delete-archive-files"
import type { ArchiveRow } from "./types"

/** One archive, or what an earlier worker has left of a request. */
type Discarded = { archiveId: string } | { requestId: string; lease: string }

/**
 * Destroys the keys of archives that will not be finished, and then their
 * files. A file that stays is tried again by the job that purges.
 */
export async function discardBuilding(
  container: MedusaContainer,
  knex: Knex,
  discarded: Discarded
): Promise<void> {
  const [which, values] =
    "archiveId" in discarded
      ? ["id = ?", [discarded.archiveId]]
      : [
          `request_id = ? and exists (
             select 1 from privacy_request request
             where request.id = privacy_archive.request_id and request.lease = ?
           )`,
          [discarded.requestId, discarded.lease],
        ]
  const { rows } = await hidingValues(
    knex.raw<{ rows: Pick<ArchiveRow, "id" | "file_id">[] }>(
      `update privacy_archive
       set state = case state when 'building' then 'expired' else state end,
         key_wrapped = null, subject_references = null,
         updated_at = clock_timestamp()
       where ${which} and state in ('building', 'invalidated')
         and deleted_file_at is null and deleted_at is null
       returning id, file_id`,
      values
    )
  )
  await deleteArchiveFiles(container, knex, rows)
}
