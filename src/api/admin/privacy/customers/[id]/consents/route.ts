import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  listChoices,
  proveConsents,
  subjectInView,
} from "../../../../../../choices"
import { resolvePrivacy } from "../../../../../../privacy-context"
import type { AdminListConsentsType } from "./validators"

/** Lists a customer's consents, objections and restrictions, or proves them. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { limit, offset, format } =
    req.validatedQuery as unknown as AdminListConsentsType
  const { knex, options } = await resolvePrivacy(req.scope)
  const subject = await subjectInView(knex, req.params.id ?? "", options.secret)

  if (format === "jsonld") {
    res.setHeader("Cache-Control", "no-store")
    res.type("application/ld+json")
    res.json(await proveConsents(knex, subject, options.controller))
    return
  }
  res.json({
    ...(await listChoices(knex, subject, { limit, offset })),
    offset,
    limit,
  })
}
