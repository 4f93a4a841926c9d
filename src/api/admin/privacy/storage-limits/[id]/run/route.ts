import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { applyStorageLimitWorkflow } from "../../../../../../workflows"
import type { AdminRunStorageLimitType } from "../../validators"

/** Applies a storage limit now; counts only, unless told otherwise. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRunStorageLimitType>,
  res: MedusaResponse
) => {
  const { dry_run, limit } = req.validatedBody
  const { result } = await applyStorageLimitWorkflow(req.scope).run({
    input: {
      limit_id: req.params.id ?? "",
      dry_run,
      limit,
      started_by: req.auth_context.actor_id,
    },
  })
  res.json({ storage_limit_run: result })
}
