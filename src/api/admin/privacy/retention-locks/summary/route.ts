import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  readSummary,
  type RetentionSummary,
} from "../../../../../locks/summary/read-summary"
import { resolvePrivacy } from "../../../../../privacy-context"

/** Says how the locks stand, in numbers, and whether the database holds them. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ retention_summary: RetentionSummary }>
) => {
  const privacy = await resolvePrivacy(req.scope)

  res.json({ retention_summary: await readSummary(privacy) })
}
