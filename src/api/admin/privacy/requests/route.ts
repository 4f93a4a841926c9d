import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { openStaffRequest } from "../../../../actions/open-staff-request"
import { resolvePrivacy } from "../../../../privacy-context"
import { listRequests } from "./list-requests"
import { readRequest } from "./read-request"
import type { AdminListRequestsType, AdminOpenRequestType } from "./validators"

/** Lists privacy requests, of all rights and channels. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const query = req.validatedQuery as unknown as AdminListRequestsType
  const { knex } = await resolvePrivacy(req.scope)
  const found = await listRequests(knex, query)

  res.json({ ...found, offset: query.offset, limit: query.limit })
}

/** Opens a request that came by phone, mail or letter. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminOpenRequestType>,
  res: MedusaResponse
) => {
  const { actor_id, actor_type } = req.auth_context
  const { identified_by, identity_note, ...asked } = req.validatedBody
  // an integration has met nobody
  const isUser = actor_type === "user"
  const { request_id, is_new } = await openStaffRequest(req.scope, {
    ...asked,
    ...(isUser && { identified_by, identity_note }),
    requested_by: actor_id,
  })
  res
    .status(is_new ? 201 : 200)
    .json({ privacy_request: await readRequest(req.scope, request_id) })
}
