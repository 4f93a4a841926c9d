import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { cancelRequestWorkflow } from "../../../../../../workflows"
import { readRequest } from "../../read-request"

/** Cancels a request that is not being carried out yet. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const request_id = req.params.id ?? ""
  await cancelRequestWorkflow(req.scope).run({
    input: { request_id, canceled_by: req.auth_context.actor_id },
  })
  res.json({ privacy_request: await readRequest(req.scope, request_id) })
}
