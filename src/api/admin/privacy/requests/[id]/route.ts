import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { requireOfficer } from "../../../../../actions/require-officer"
import { resolvePrivacy } from "../../../../../privacy-context"
import { readContent, readHistory } from "../read-details"
import { readRequest } from "../read-request"

/**
 * Reads one request with its timeline, letters and archive. Officers see what
 * the person asked for in their own words too, while it is open.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const privacy = await resolvePrivacy(req.scope)
  const request = await readRequest(req.scope, req.params.id ?? "")
  const history = await readHistory(privacy.knex, request.id)
  const content = (await isOfficer(req))
    ? await readContent(privacy, request.id)
    : null

  res.setHeader("Cache-Control", "no-store")
  res.json({ privacy_request: { ...request, ...history, content } })
}

async function isOfficer(req: AuthenticatedMedusaRequest): Promise<boolean> {
  const { actor_id, actor_type } = req.auth_context
  if (actor_type !== "user") {
    return false
  }
  return await requireOfficer(req.scope, actor_id).then(
    () => true,
    () => false
  )
}
