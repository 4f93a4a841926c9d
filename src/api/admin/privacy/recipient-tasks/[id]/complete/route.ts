import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { completeTask } from "../../../../../../recipients"
import { answerTask } from "../../answer-task"
import type { AdminCompleteRecipientTaskType } from "../../validators"

/** Settles a task that staff saw to. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCompleteRecipientTaskType>,
  res: MedusaResponse
) => {
  const { knex } = await resolvePrivacy(req.scope)
  await completeTask(knex, {
    id: req.params.id ?? "",
    outcome: req.validatedBody.outcome,
    actorId: req.auth_context.actor_id,
  })
  await answerTask(req, res)
}
