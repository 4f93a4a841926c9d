import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { approveRequestWorkflow } from "../../../../../../workflows"
import { readRequest } from "../../read-request"

/** Approves what another officer proposed, or a request that waits for staff. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const request_id = req.params.id ?? ""
  await approveRequestWorkflow(req.scope).run({
    input: { request_id, approved_by: req.auth_context.actor_id },
  })
  res.json({ privacy_request: await readRequest(req.scope, request_id) })
}
