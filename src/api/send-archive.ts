import { once } from "node:events"
import { pipeline } from "node:stream/promises"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { openArchive } from "../actions/open-archive"

/** Who has proven no more than an address. */
const GUEST = "guest"

/**
 * Answers with the archive of a request, to whoever has proven that it is
 * theirs. What goes wrong before the first byte is thrown, and answered as any
 * error; afterwards the connection is broken off, so that nobody takes a part
 * for the whole.
 *
 * @throws `PRIVACY_ARCHIVE_NOT_READY`, `PRIVACY_ARCHIVE_BROKEN`
 */
export async function sendArchive(
  req: MedusaRequest &
    Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  res: MedusaResponse,
  requestId: string
): Promise<void> {
  const openedBy = req.auth_context?.actor_id || GUEST
  const archive = await openArchive(req.scope, requestId, openedBy)
  const stream = archive.stream()
  await once(stream, "readable")

  res.status(200)
  res.setHeader("Content-Type", archive.contentType)
  res.setHeader("Content-Length", archive.size)
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="${archive.fileName}"`
  )
  res.setHeader("Cache-Control", "no-store")
  // compression would buffer, and would not fit the length
  res.setHeader("Content-Encoding", "identity")
  // logged where it broke; whoever hung up knows
  await pipeline(stream, res).catch(() => undefined)
}
