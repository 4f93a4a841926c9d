import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideAsGuest } from "../../../../../actions/decide-as-guest"
import type { StoreConfirmChoicesType } from "../validators"

/** Records a guest's choices with the mailed code, and shows what stands. */
export const POST = async (
  req: MedusaRequest<StoreConfirmChoicesType>,
  res: MedusaResponse
) => {
  res.json({
    privacy_preferences: await decideAsGuest(req.scope, req.validatedBody),
  })
}
