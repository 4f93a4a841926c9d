import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { seal } from "../../sealing/seal"
import { lockRequest, stateError } from "../transition"
import { openContent, type VerifySettings } from "../verify-request"
import type { KeptSaid } from "./said"

/**
 * Adds what a guest says with the code to the request the code proves. Before
 * that, anybody could have said it.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`, `PRIVACY_REQUEST_STATE`
 */
export async function sayDetails(
  trx: Knex.Transaction,
  id: string,
  { details, content, options }: KeptSaid & Pick<VerifySettings, "options">
): Promise<void> {
  const request = await lockRequest(trx, id)
  if (request.status !== "identity_pending") {
    throw stateError(request, "verified")
  }
  const { sealed, key } = seal(
    { ...openContent(request, options), ...content },
    options.secret
  )
  await trx("privacy_request")
    .where({ id: request.id })
    .update({
      details: JSON.stringify({ ...request.details, ...details }),
      content_sealed: sealed,
      content_key: key,
    })
}
