import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { findOrder } from "../../../../../../subject/find-seed"
import { answerErasure } from "../../../answer-erasure"
import type { AdminEraseSubjectType } from "../../../validators"

/** Erases the person of an order that has no customer row. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminEraseSubjectType>,
  res: MedusaResponse
) => {
  const id = req.params.id ?? ""
  const { knex } = await resolvePrivacy(req.scope)
  const { confirmation } = await findOrder(knex, id)

  await answerErasure(req, res, { order_id: id, confirmation })
}
