import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { answerErasure } from "../../../answer-erasure"
import type { AdminEraseSubjectType } from "../../../validators"

/** Erases a customer, account or guest, at once. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminEraseSubjectType>,
  res: MedusaResponse
) => {
  await answerErasure(req, res, { customer_id: req.params.id ?? "" })
}
