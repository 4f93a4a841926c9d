import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../privacy-context"
import { countDue } from "../../../../release/count-due"
import { prepareRelease } from "../../../../release/prepare-release"
import { releaseRecordsWorkflow } from "../../../../workflows/release-records"
import type { AdminRetentionSweepType } from "./validators"

/**
 * Says what would be released, or releases it: an officer may do so at once,
 * without the thirty days the nightly job waits after it told them.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRetentionSweepType>,
  res: MedusaResponse
) => {
  const { dry_run, limit } = req.validatedBody
  const privacy = await resolvePrivacy(req.scope)
  await prepareRelease(privacy, req.auth_context.actor_id)
  const due = await countDue(privacy.knex)

  if (dry_run) {
    res.json({ retention_sweep: { dry_run, due, released: 0, skipped: 0 } })
    return
  }
  const { result } = await releaseRecordsWorkflow(req.scope).run({
    input: { limit, released_by: req.auth_context.actor_id },
  })
  res.json({ retention_sweep: { dry_run, due, ...result } })
}
