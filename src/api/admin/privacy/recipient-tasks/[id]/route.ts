import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { answerTask } from "../answer-task"

/** Shows one task, with whom it is about while it is open. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await answerTask(req, res)
}
