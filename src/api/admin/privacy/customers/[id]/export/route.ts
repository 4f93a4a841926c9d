import { pipeline } from "node:stream/promises"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { startExport } from "../../../../../../actions/start-export"
import { closeExportWorkflow } from "../../../../../../workflows"
import type { AdminExportSubjectType } from "../../../validators"

/** Streams everything the shop holds about a customer. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminExportSubjectType>,
  res: MedusaResponse
) => {
  const { request_id, archive } = await startExport(req.scope, {
    ...req.validatedBody,
    customer_id: req.params.id ?? "",
    requested_by: req.auth_context.actor_id,
  })

  res.status(200)
  res.setHeader("Content-Type", archive.contentType)
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="${archive.fileName}"`
  )
  res.setHeader("Cache-Control", "no-store")
  // compression would buffer, and a ZIP is compressed already
  res.setHeader("Content-Encoding", "identity")

  try {
    await pipeline(archive.stream(), res, { end: false })
    await close(req, request_id, true)
    // last of all: whoever sees the end of the archive has all of it on record
    res.end()
  } catch {
    // headers are sent: all that can be said is said by the broken connection
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Privacy request "${request_id}": archive not handed over whole`)
    res.destroy()
    await close(req, request_id, false)
  }
}

async function close(
  req: AuthenticatedMedusaRequest,
  request_id: string,
  sent: boolean
): Promise<void> {
  await closeExportWorkflow(req.scope).run({ input: { request_id, sent } })
}
