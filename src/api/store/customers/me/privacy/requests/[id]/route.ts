import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../../../../privacy-context"
import { readOwnRequest } from "../../../../../../../requests/own-requests"
import { cancelRequestWorkflow } from "../../../../../../../workflows/cancel-request"

/** Shows one of the customer's own requests. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ privacy_request: await readOwn(req) })
}

/** Takes a request back, while it is not carried out yet. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { id } = await readOwn(req)

  await cancelRequestWorkflow(req.scope).run({
    input: { request_id: id, canceled_by: req.auth_context.actor_id },
  })
  res.json({ privacy_request: await readOwn(req) })
}

async function readOwn({
  params,
  scope,
  auth_context,
}: AuthenticatedMedusaRequest) {
  const { knex } = await resolvePrivacy(scope)
  return await readOwnRequest(knex, auth_context.actor_id, params.id ?? "")
}
