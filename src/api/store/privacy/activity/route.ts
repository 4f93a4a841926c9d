import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordActivity } from "../../../../activity/record"
import { shopOf } from "../../shop-of"
import type { StoreRecordActivityType } from "./validators"

/**
 * Records what the customer did, if they allow it. Says how many events were
 * taken: all of them, or none and why.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreRecordActivityType>,
  res: MedusaResponse
) => {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const recorded = await recordActivity(
    { ...(await shopOf(req.scope)), logger },
    {
      ...req.validatedBody,
      customerId: req.auth_context.actor_id,
      ip: req.ip,
    }
  )
  res.status(202).json(recorded)
}
