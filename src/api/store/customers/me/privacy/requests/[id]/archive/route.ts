import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../../../../../privacy-context"
import { readAccount } from "../../../../../../../../requests/identity/account"
import { requireAccountCode } from "../../../../../../../../requests/identity/prove-customer"
import { readOwnRequest } from "../../../../../../../../requests/own-requests"
import { sendArchive } from "../../../../../../../send-archive"
import type { StoreFetchArchiveType } from "../../../validators"

/** Hands a customer the archive of their request. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreFetchArchiveType>,
  res: MedusaResponse
) => {
  const { knex } = await resolvePrivacy(req.scope)
  const { actor_id } = req.auth_context
  const { id } = await readOwnRequest(knex, actor_id, req.params.id ?? "")
  const { email } = await readAccount(knex, actor_id)

  await requireAccountCode(req.scope, {
    customerId: actor_id,
    email,
    code: req.validatedBody.code,
  })
  await sendArchive(req, res, id)
}
