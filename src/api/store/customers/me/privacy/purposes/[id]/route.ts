import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { isProcessingAllowed } from "../../../../../../../choices"
import { shopOf } from "../../../../../shop-of"

/**
 * Says whether the shop may pursue a purpose with the customer's data now, so
 * that a storefront may ask before it does. One statement.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { knex } = await shopOf(req.scope)
  const purpose_id = req.params.id ?? ""
  const allowed = await isProcessingAllowed(
    knex,
    { customerId: req.auth_context.actor_id },
    purpose_id
  )
  res.json({ processing: { purpose_id, allowed } })
}
