import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../privacy-context"
import { listTasks } from "../../../../recipients"
import type { AdminListRecipientTasksType } from "./validators"

/** Lists who is to be told of what, and how far that has come. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { limit, offset, order, ...filters } =
    req.validatedQuery as unknown as AdminListRecipientTasksType
  const { knex } = await resolvePrivacy(req.scope)
  const page = { limit, offset, order }
  const { tasks, count } = await listTasks(knex, filters, page)

  res.json({ recipient_tasks: tasks, count, offset, limit })
}
