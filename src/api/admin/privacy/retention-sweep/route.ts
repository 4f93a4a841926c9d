import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  type SweepAnswer,
  sweepRecords,
} from "../../../../actions/sweep-records"
import type { AdminRetentionSweepType } from "./validators"

/**
 * Says what would be released, or releases it: an officer may do so at once,
 * without the thirty days the nightly job waits after it told them.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRetentionSweepType>,
  res: MedusaResponse<{ retention_sweep: SweepAnswer }>
) => {
  const retention_sweep = await sweepRecords(req.scope, {
    ...req.validatedBody,
    released_by: req.auth_context.actor_id,
  })
  res.json({ retention_sweep })
}
