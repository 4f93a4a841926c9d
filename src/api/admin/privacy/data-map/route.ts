import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../privacy-context"

/** Returns the data map: every table and column, and what becomes of it. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { map } = await resolvePrivacy(req.scope)

  res.json({ data_map: { tables: map.entries, free: map.free } })
}
