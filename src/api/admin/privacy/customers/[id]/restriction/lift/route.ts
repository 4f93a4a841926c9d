import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { subjectInView } from "../../../../../../../choices"
import { resolvePrivacy } from "../../../../../../../privacy-context"
import { liftRestrictionWorkflow } from "../../../../../../../workflows"
import { answerRestrictions } from "../answer-restrictions"
import type { AdminLiftRestrictionType } from "../validators"

/** Tells the person, and lifts the restriction. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminLiftRestrictionType>,
  res: MedusaResponse
) => {
  const { knex, options } = await resolvePrivacy(req.scope)
  const id = req.params.id ?? ""
  await subjectInView(knex, id, options.secret)
  await liftRestrictionWorkflow(req.scope).run({
    input: {
      customer_id: id,
      ...req.validatedBody,
      lifted_by: req.auth_context.actor_id,
    },
  })
  await answerRestrictions(req, res)
}
