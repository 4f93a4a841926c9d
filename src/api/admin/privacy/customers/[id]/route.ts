import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { prepareSubject } from "../../../../../prepare-subject"
import { resolvePrivacy } from "../../../../../privacy-context"
import {
  type PrivacyStatus,
  readPrivacyStatus,
} from "../../../../../privacy-status"
import { findCustomer } from "../../../../../subject/find-seed"
import { readSubject } from "../../../../../subject/read-subject"

/** Says how much the shop holds about a customer, and what is locked. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ privacy_status: PrivacyStatus }>
) => {
  const id = req.params.id ?? ""
  const privacy = await resolvePrivacy(req.scope)
  const { seed } = await findCustomer(privacy.knex, id)
  const { settings } = await prepareSubject(privacy)
  const privacy_status = await readSubject(
    privacy.knex,
    { seed, settings },
    (reach) => readPrivacyStatus(reach, id)
  )

  res.json({ privacy_status })
}
