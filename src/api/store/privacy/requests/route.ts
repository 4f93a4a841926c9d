import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { beginGuestRequest } from "../../../../actions/begin-guest-request"
import { CODE_MINUTES } from "../../../../requests/codes"
import { guestAsk } from "../../../../requests/identity/guest-ask"
import { afterAnswer, isOverloaded } from "../../after-answer"
import { RUSH_SECONDS, tooMany } from "../../limit"
import { shopOf } from "../../shop-of"
import type { StoreAskAsGuestType } from "./validators"

/**
 * Takes a request of somebody without an account. The answer is made of what
 * was asked alone; everything else happens after it.
 */
export const POST = async (
  req: MedusaRequest<StoreAskAsGuestType>,
  res: MedusaResponse
) => {
  const ask = req.validatedBody
  const { options } = await shopOf(req.scope)
  const request_id = guestAsk(ask, options.secret)

  if (isOverloaded()) {
    throw tooMany(res, RUSH_SECONDS)
  }
  res.status(202).json({ request_id, expires_in_minutes: CODE_MINUTES })

  afterAnswer(req.scope, {
    name: `request of a guest, "${request_id}",`,
    run: (container) => beginGuestRequest(container, ask),
  })
}
