import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { extendRequestWorkflow } from "../../../../../../workflows"
import { readRequest } from "../../read-request"
import type { AdminExtendRequestType } from "../../validators"

/** Extends the deadline of a request with a coded reason, and writes the letter. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminExtendRequestType>,
  res: MedusaResponse
) => {
  const request_id = req.params.id ?? ""
  await extendRequestWorkflow(req.scope).run({
    input: {
      request_id,
      ...req.validatedBody,
      extended_by: req.auth_context.actor_id,
    },
  })
  res.json({ privacy_request: await readRequest(req.scope, request_id) })
}
