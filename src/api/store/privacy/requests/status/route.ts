import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { proveGuest } from "../../../../../actions/prove-guest"
import { requireOne } from "../../../../../actions/verify-guest-request"
import { currentOf } from "../../../../../requests/identity/find-guest-requests"
import { answerRequest } from "../../../answer-request"
import type { StoreGuestProofType } from "../validators"

/** Says how a guest's request stands. */
export const POST = async (
  req: MedusaRequest<StoreGuestProofType>,
  res: MedusaResponse
) => {
  const proof = req.validatedBody
  const requests = await proveGuest(req.scope, proof)
  const { id } = requireOne(currentOf(requests), proof.request_id)

  await answerRequest(req, res, id)
}
