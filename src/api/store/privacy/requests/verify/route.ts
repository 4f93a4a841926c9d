import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { verifyGuestRequest } from "../../../../../actions/verify-guest-request"
import { answerRequest } from "../../../answer-request"
import type { StoreVerifyGuestRequestType } from "../validators"

/** Takes a guest's request on once the mailed code came back. */
export const POST = async (
  req: MedusaRequest<StoreVerifyGuestRequestType>,
  res: MedusaResponse
) => {
  const id = await verifyGuestRequest(req.scope, req.validatedBody)

  await answerRequest(req, res, id)
}
