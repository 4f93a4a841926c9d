import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../privacy-context"
import {
  openStored,
  type OpenedArchive,
} from "../requests/archives/open/open-stored"
import { openArchiveWorkflow } from "../workflows/open-archive"

/**
 * Opens the archive of a privacy request, once it is on record who fetches it.
 * Whoever calls this has made sure that they may.
 *
 * @param openedBy - the id of the user or customer, or `guest`
 * @throws `PRIVACY_REQUEST_NOT_FOUND`; `PRIVACY_ARCHIVE_NOT_READY` while it is
 * being built, when it has expired and when the person was erased since;
 * `PRIVACY_ARCHIVE_BROKEN`
 * @example
 * const archive = await openArchive(req.scope, "prvreq_123", actor_id)
 * await pipeline(archive.stream(), response)
 */
export async function openArchive(
  container: MedusaContainer,
  requestId: string,
  openedBy: string
): Promise<OpenedArchive> {
  const { result } = await openArchiveWorkflow(container).run({
    input: { request_id: requestId, opened_by: openedBy },
  })
  const privacy = await resolvePrivacy(container)
  return await openStored(container, privacy, result.archive_id)
}
