import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Coverage } from "../../../../../data-map/coverage"
import { prepareSubject } from "../../../../../prepare-subject"
import { resolvePrivacy } from "../../../../../privacy-context"

/** Compares this database with the data map, column by column. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ coverage: Coverage }>
) => {
  const privacy = await resolvePrivacy(req.scope)
  const { coverage } = await prepareSubject(privacy)

  res.json({ coverage })
}
