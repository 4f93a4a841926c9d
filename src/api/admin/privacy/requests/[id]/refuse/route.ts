import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { refuseRequestWorkflow } from "../../../../../../workflows"
import { readRequest } from "../../read-request"
import type { AdminRefuseRequestType } from "../../validators"

/** Refuses a request with a coded reason, and writes the letter. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRefuseRequestType>,
  res: MedusaResponse
) => {
  const request_id = req.params.id ?? ""
  await refuseRequestWorkflow(req.scope).run({
    input: {
      request_id,
      ...req.validatedBody,
      refused_by: req.auth_context.actor_id,
    },
  })
  res.json({ privacy_request: await readRequest(req.scope, request_id) })
}
