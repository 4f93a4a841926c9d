import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openArchive } from "../../requests/archives"

/**
 * Streams the archive of a request to whoever has proven that it is theirs.
 *
 * @throws `PRIVACY_ARCHIVE_NOT_READY`
 */
export async function sendArchive(
  req: MedusaRequest,
  res: MedusaResponse,
  requestId: string
): Promise<void> {
  const archive = await openArchive(req.scope, requestId)

  res.status(200)
  res.setHeader("Content-Type", archive.contentType)
  res.setHeader("Content-Length", archive.size)
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="${archive.fileName}"`
  )
  res.setHeader("Cache-Control", "no-store")
  // compression would buffer, and an archive is compressed already
  res.setHeader("Content-Encoding", "identity")

  try {
    await pipeline(archive.stream(), res)
  } catch {
    // headers are sent: all that can be said is said by the broken connection
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Privacy request "${requestId}": archive not handed over whole`)
    res.destroy()
  }
}
