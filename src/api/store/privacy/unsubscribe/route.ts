import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { unsubscribe } from "../../../../actions/unsubscribe"
import type { StoreUnsubscribeType } from "../preferences/validators"

/** Declines what a mail was for: one click, no login, as often as one likes. */
export const POST = async (
  req: MedusaRequest<StoreUnsubscribeType>,
  res: MedusaResponse
) => {
  const purpose_ids = await unsubscribe(req.scope, req.validatedBody.token)

  res.json({ unsubscribed: true, purpose_ids })
}
