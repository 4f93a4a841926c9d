import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { subjectInView } from "../../../../../../../choices"
import { resolvePrivacy } from "../../../../../../../privacy-context"
import { exceptFromRestrictionWorkflow } from "../../../../../../../workflows"
import { answerRestrictions } from "../answer-restrictions"
import type { AdminExceptRestrictionType } from "../validators"

/** Lets one purpose go on although the person is restricted. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminExceptRestrictionType>,
  res: MedusaResponse
) => {
  const { knex, options } = await resolvePrivacy(req.scope)
  const id = req.params.id ?? ""
  await subjectInView(knex, id, options.secret)
  await exceptFromRestrictionWorkflow(req.scope).run({
    input: {
      customer_id: id,
      ...req.validatedBody,
      recorded_by: req.auth_context.actor_id,
    },
  })
  await answerRestrictions(req, res)
}
