import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../privacy-context"
import { readTask } from "../../../../recipients"

/** Answers with the task the URL names. */
export async function answerTask(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse
): Promise<void> {
  const { knex, options } = await resolvePrivacy(req.scope)

  res.setHeader("Cache-Control", "no-store")
  res.json({
    recipient_task: await readTask(knex, req.params.id ?? "", options.secret),
  })
}
