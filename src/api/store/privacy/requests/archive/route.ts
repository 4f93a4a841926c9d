import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { proveGuest } from "../../../../../actions/prove-guest"
import { requireOne } from "../../../../../actions/verify-guest-request"
import { archivedOf } from "../../../../../requests/identity/find-guest-requests"
import { sendArchive } from "../../../../send-archive"
import type { StoreGuestProofType } from "../validators"

/** Hands a guest the archive of their request. */
export const POST = async (
  req: MedusaRequest<StoreGuestProofType>,
  res: MedusaResponse
) => {
  const proof = req.validatedBody
  const requests = await proveGuest(req.scope, proof)
  const { id } = requireOne(archivedOf(requests), proof.request_id)

  await sendArchive(req, res, id)
}
