import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
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
  const { knex } = await resolvePrivacy(req.scope)

  res.json({ subjects: await searchSubjects(knex, req.validatedBody) })
}
