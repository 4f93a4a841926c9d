import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolvePrivacy } from "../../privacy-context"
import { readShown } from "../../requests/show-request"
import { requestNotFound } from "../../requests/transition"

/**
 * Answers with a request as the person it is about sees it. Whose it is has been
 * checked by whoever calls this.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`
 */
export async function answerRequest(
  req: MedusaRequest,
  res: MedusaResponse,
  id: string
): Promise<void> {
  const { knex } = await resolvePrivacy(req.scope)
  const privacy_request = await readShown(knex, id)
  if (!privacy_request) {
    throw requestNotFound(id)
  }
  res.status(200).json({ privacy_request })
}
