import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { askAsCustomer } from "../../../../../../actions/ask-as-customer"
import { resolvePrivacy } from "../../../../../../privacy-context"
import {
  listOwnRequests,
  readOwnRequest,
} from "../../../../../../requests/own-requests"
import type {
  StoreAskAsCustomerType,
  StoreListRequestsType,
} from "../validators"

/** Opens a request, or answers with the one that is open already. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreAskAsCustomerType>,
  res: MedusaResponse
) => {
  const { actor_id, auth_identity_id } = req.auth_context
  const id = await askAsCustomer(req.scope, {
    ...req.validatedBody,
    customerId: actor_id,
    authIdentityId: auth_identity_id,
  })
  const { knex } = await resolvePrivacy(req.scope)
  res.json({ privacy_request: await readOwnRequest(knex, actor_id, id) })
}

/** Lists the customer's own requests. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { knex } = await resolvePrivacy(req.scope)
  const { limit, offset, order, fields } =
    req.validatedQuery as unknown as StoreListRequestsType
  const [requests, count] = await listOwnRequests(
    knex,
    req.auth_context.actor_id,
    { limit, offset, order }
  )
  const privacy_requests = requests.map((request) =>
    Object.fromEntries(fields.map((name) => [name, request[name]]))
  )
  res.json({ privacy_requests, count, offset, limit })
}
