import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { showOptions } from "../../../../options/show-options"
import { resolvePrivacy } from "../../../../privacy-context"

/** Returns the plugin's options in force, without secrets and addresses. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { options } = await resolvePrivacy(req.scope)

  res.json({ privacy_settings: showOptions(options) })
}
