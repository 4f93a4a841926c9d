import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { privacyError } from "../../../../../errors"
import { resolvePrivacy } from "../../../../../privacy-context"
import {
  type FoundSubject,
  searchSubjects,
} from "../../../../../subject/search-subjects"
import type { AdminSearchSubjectsType } from "../../validators"

/** Finds people the shop may know. A POST, so that no address lands in a URL. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSearchSubjectsType>,
  res: MedusaResponse<{ subjects: FoundSubject[] }>
) => {
  const wanted = req.validatedBody
  if (Object.values(wanted).every((value) => value === undefined)) {
    throw privacyError(
      "PRIVACY_SEARCH_EMPTY",
      "Expected at least one of email, phone, order_display_id, customer_id"
    )
  }
  const { knex } = await resolvePrivacy(req.scope)

  res.json({ subjects: await searchSubjects(knex, wanted) })
}
