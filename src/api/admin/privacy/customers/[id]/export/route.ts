import { pipeline } from "node:stream/promises"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { resolvePrivacy } from "../../../../../../privacy-context"
import {
  closeExportWorkflow,
  exportSubjectWorkflow,
} from "../../../../../../workflows"
import { takeArchive } from "../../../../../../workflows/archives"
import { keepNote, takeNote } from "../../../../../../workflows/notes"
import type { AdminExportSubjectType } from "../../../validators"

/** Streams everything the shop holds about a customer. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminExportSubjectType>,
  res: MedusaResponse
) => {
  const { options } = await resolvePrivacy(req.scope)
  const { note, locale, ...order } = req.validatedBody
  const note_id = keepNote(note)
  const { result } = await exportSubjectWorkflow(req.scope)
    .run({
      input: {
        ...order,
        customer_id: req.params.id ?? "",
        locale: locale ?? options.requests.locale,
        note_id,
        requested_by: req.auth_context.actor_id,
      },
    })
    // a refusal may come before the note is taken, and it is not to stay
    .finally(() => takeNote(note_id))
  const { request_id } = result
  const archive = takeArchive(request_id)
  if (!archive) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The archive of request "${request_id}" was taken before`
    )
  }

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
