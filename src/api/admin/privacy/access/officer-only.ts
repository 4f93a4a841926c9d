import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { requireOfficer } from "../../../../actions/require-officer"

/**
 * Lets privacy officers pass: the users named in `access.officers`, by id or
 * e-mail address; every admin user while nobody is named.
 */
export async function officerOnly(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await requireOfficer(req.scope, req.auth_context.actor_id)
  next()
}
