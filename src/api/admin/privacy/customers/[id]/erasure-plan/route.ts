import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readPlan } from "../../../../../../actions/read-plan"
import type { ErasurePlan } from "../../../../../../erasure/types"

/** Says what an erasure of the customer would do. Changes nothing. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ erasure_plan: ErasurePlan }>
) => {
  const customer_id = req.params.id ?? ""

  res.json({ erasure_plan: await readPlan(req.scope, { customer_id }) })
}
