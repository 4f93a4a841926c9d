import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listRestrictions, subjectInView } from "../../../../../../choices"
import { resolvePrivacy } from "../../../../../../privacy-context"

/** Answers with the restrictions of the customer the URL names, as they are now. */
export async function answerRestrictions(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse
): Promise<void> {
  const { knex, options } = await resolvePrivacy(req.scope)
  const subject = await subjectInView(knex, req.params.id ?? "", options.secret)

  res.json(await listRestrictions(knex, subject))
}
