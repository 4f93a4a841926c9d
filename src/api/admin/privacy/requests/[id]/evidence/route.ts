import { pipeline } from "node:stream/promises"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { makeEvidencePack } from "../../../../../../evidence-pack"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { exportEvidenceWorkflow } from "../../../../../../workflows"
import type { AdminInLocaleType } from "../../locale-validators"

/** Streams what proves how a request was answered, for the authority. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const request_id = req.params.id ?? ""
  await exportEvidenceWorkflow(req.scope).run({
    input: { request_id, requested_by: req.auth_context.actor_id },
  })
  const privacy = await resolvePrivacy(req.scope)
  const { locale } = req.validatedQuery as AdminInLocaleType
  const pack = await makeEvidencePack(privacy, {
    requestId: request_id,
    locale: locale ?? privacy.options.requests.locale,
    madeAt: new Date(),
  })
  res.status(200)
  res.setHeader("Content-Type", pack.contentType)
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="${pack.fileName}"`
  )
  res.setHeader("Cache-Control", "no-store")
  // a ZIP is compressed already
  res.setHeader("Content-Encoding", "identity")
  await pipeline(pack.stream, res)
}
