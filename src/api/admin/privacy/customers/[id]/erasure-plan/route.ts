import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { planErasure } from "../../../../../../erasure/plan"
import type { ErasurePlan } from "../../../../../../erasure/types"
import { prepareSubject } from "../../../../../../prepare-subject"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { findCustomer } from "../../../../../../subject/find-seed"

/** Says what an erasure of the customer would do. Changes nothing. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ erasure_plan: ErasurePlan }>
) => {
  const privacy = await resolvePrivacy(req.scope)
  const { seed } = await findCustomer(privacy.knex, req.params.id ?? "")
  const subject = await prepareSubject(privacy)

  res.json({ erasure_plan: await planErasure(privacy.knex, seed, subject) })
}
