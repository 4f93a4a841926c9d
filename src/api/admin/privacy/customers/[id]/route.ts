import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readStatus } from "../../../../../actions/read-status"
import type { PrivacyStatus } from "../../../../../privacy-status"

/** Says how much the shop holds about a customer, and what is locked. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ privacy_status: PrivacyStatus }>
) => {
  res.json({ privacy_status: await readStatus(req.scope, req.params.id ?? "") })
}
