import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readRun } from "../../../../locks/summary/read-run"
import { resolvePrivacy } from "../../../../privacy-context"
import { backfillRetentionLocksWorkflow } from "../../../../workflows"

/** Begins to lock old orders, or says how far the one under way has come. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { result } = await backfillRetentionLocksWorkflow(req.scope).run({
    input: { started_by: req.auth_context.actor_id },
  })
  const { knex } = await resolvePrivacy(req.scope)

  res
    .status(202)
    .json({ retention_backfill: await readRun(knex, result.run_id) })
}
