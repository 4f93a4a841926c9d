import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { findCustomer } from "../../../../../../subject/find-seed"
import { answerErasure } from "../../../answer-erasure"
import type { AdminEraseSubjectType } from "../../../validators"

/** Erases a customer, account or guest, at once. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminEraseSubjectType>,
  res: MedusaResponse
) => {
  const id = req.params.id ?? ""
  const { knex } = await resolvePrivacy(req.scope)
  const { confirmation } = await findCustomer(knex, id)

  await answerErasure(req, res, { customer_id: id, confirmation })
}
