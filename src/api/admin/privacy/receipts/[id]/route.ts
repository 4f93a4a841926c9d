import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readErasure } from "../../../../../actions/read-erasure"

/** Returns what an erasure did. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { erasure_receipt } = await readErasure(req.scope, req.params.id ?? "")

  res.json({ erasure_receipt })
}
