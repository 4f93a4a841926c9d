import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readAuditHead } from "../../../../../audit"
import { resolvePrivacy } from "../../../../../privacy-context"

/** Returns the signed end of the chain, to be kept outside the shop. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { knex, options } = await resolvePrivacy(req.scope)

  res.json({ audit_head: await readAuditHead(knex, options.secret) })
}
