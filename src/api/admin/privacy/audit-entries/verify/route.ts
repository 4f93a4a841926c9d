import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { verifyEvidence } from "../../../../../audit"
import { resolvePrivacy } from "../../../../../privacy-context"
import type { AdminVerifyAuditEntriesType } from "../validators"

/** Verifies the whole audit log and every receipt, and changes nothing. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminVerifyAuditEntriesType>,
  res: MedusaResponse
) => {
  const { knex, options } = await resolvePrivacy(req.scope)
  const { anchor } = req.validatedBody

  res.json(await verifyEvidence(knex, { secret: options.secret, anchor }))
}
