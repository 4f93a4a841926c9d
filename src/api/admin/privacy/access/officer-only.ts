import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { privacyError } from "../../../../errors"
import { resolvePrivacy } from "../../../../privacy-context"

/**
 * Lets privacy officers pass: the users named in `access.officers`, by id or
 * e-mail address; every admin user while nobody is named.
 */
export async function officerOnly(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { options } = await resolvePrivacy(req.scope)
  const { officers } = options.access
  const { actor_id } = req.auth_context

  if (officers.length && !officers.includes(actor_id)) {
    const email = (await emailOf(req, actor_id))?.toLowerCase()
    const named = officers.some((officer) => officer.toLowerCase() === email)
    if (!named) {
      throw privacyError(
        "PRIVACY_NOT_OFFICER",
        `User "${actor_id}" is not a privacy officer. Officers are named in the plugin's option access.officers`
      )
    }
  }
  next()
}

async function emailOf(
  req: AuthenticatedMedusaRequest,
  id: string
): Promise<string | undefined> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "user",
    fields: ["email"],
    filters: { id },
  })
  return data[0]?.email
}
