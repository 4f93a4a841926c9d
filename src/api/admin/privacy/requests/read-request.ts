import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../../../../privacy-context"
import { requestNotFound } from "../../../../requests/transition"
import type { RequestRow } from "../../../../requests/types"
import { withoutNul } from "../../../../subject/sql"
import { type AdminPrivacyRequest, REQUEST_FIELDS } from "./present"

/**
 * Reads a request as staff see it.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`
 */
export async function readRequest(
  container: MedusaContainer,
  id: string
): Promise<AdminPrivacyRequest> {
  const { knex } = await resolvePrivacy(container)
  const request = await knex<RequestRow>("privacy_request")
    .where({ id: withoutNul(id) })
    .whereNull("deleted_at" as never)
    .first(...REQUEST_FIELDS)
  if (!request) {
    throw requestNotFound(id)
  }
  return request as AdminPrivacyRequest
}
