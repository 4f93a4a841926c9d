import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../../audit"
import { withoutNul } from "../../../subject/sql"
import type { ArchiveRow } from "../types"
import { explainMissing } from "./explain-missing"

/**
 * Counts that a request's archive is fetched, and puts on record who does,
 * before they get any of it.
 *
 * @param openedBy - user or customer id, or `guest`
 * @returns the archive's id
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_ARCHIVE_NOT_READY`
 */
export async function countOpening(
  trx: Knex.Transaction,
  requestId: string,
  openedBy: string
): Promise<string> {
  const { rows } = await trx.raw<{
    rows: (Pick<ArchiveRow, "id"> & { subject_digest: string })[]
  }>(
    `update privacy_archive archive set downloads = downloads + 1,
       updated_at = clock_timestamp()
     from privacy_request request
     where request.id = archive.request_id and request.deleted_at is null
       and archive.id = (
         select id from privacy_archive
         where request_id = ? and state = 'ready' and key_wrapped is not null
           and expires_at > clock_timestamp() and deleted_at is null
         order by created_at desc, id desc limit 1
       )
       and archive.key_wrapped is not null
     returning archive.id, request.subject_digest`,
    [withoutNul(requestId)]
  )
  const [archive] = rows
  if (!archive) {
    throw await explainMissing(trx, withoutNul(requestId))
  }
  await writeAuditEntry(trx, {
    action: "request.archive_read",
    actorId: openedBy,
    requestId,
    subjectDigest: archive.subject_digest,
    details: { archive_id: archive.id },
  })
  return archive.id
}
