import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { retryTask } from "../../../../../../recipients"
import { answerTask } from "../../answer-task"

/** Has a task tried again, now that its recipient can be told. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { knex, reach } = await resolvePrivacy(req.scope)
  const desk = {
    id: req.params.id ?? "",
    actorId: req.auth_context.actor_id,
  }
  await retryTask(knex, desk, reach.recipients)
  await answerTask(req, res)
}
