import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { completeRequest } from "../../../../../../actions/complete-request"
import { readRequest } from "../../read-request"
import type { AdminCompleteRequestType } from "../../validators"

/**
 * Carries out a request at once. Answers 202 where a second officer has to
 * approve it first.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCompleteRequestType>,
  res: MedusaResponse
) => {
  const request_id = req.params.id ?? ""
  const { is_proposed } = await completeRequest(req.scope, {
    request_id,
    override: req.validatedBody.override,
    actor_id: req.auth_context.actor_id,
  })
  res
    .status(is_proposed ? 202 : 200)
    .json({ privacy_request: await readRequest(req.scope, request_id) })
}
