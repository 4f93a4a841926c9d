import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { answerErasure } from "../../../answer-erasure"
import type { AdminEraseSubjectType } from "../../../validators"

/** Erases the person of an order that has no customer row. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminEraseSubjectType>,
  res: MedusaResponse
) => {
  await answerErasure(req, res, { order_id: req.params.id ?? "" })
}
