import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { proveGuest } from "../../../../../actions/prove-guest"
import { requireOne } from "../../../../../actions/verify-guest-request"
import { currentOf } from "../../../../../requests/identity/find-guest-requests"
import { cancelRequestWorkflow } from "../../../../../workflows/cancel-request"
import { answerRequest } from "../../../answer-request"
import type { StoreGuestProofType } from "../validators"

/** Takes a guest's request back, while it is not carried out yet. */
export const POST = async (
  req: MedusaRequest<StoreGuestProofType>,
  res: MedusaResponse
) => {
  const proof = req.validatedBody
  const requests = await proveGuest(req.scope, proof)
  const { id } = requireOne(currentOf(requests), proof.request_id)

  await cancelRequestWorkflow(req.scope).run({
    input: { request_id: id, canceled_by: "guest" },
  })
  await answerRequest(req, res, id)
}
