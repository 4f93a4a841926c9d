import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../privacy-context"
import { readPurpose, readPurposes } from "../../../../purposes"
import { readTemplates } from "../../../../enforcement/read-templates"
import { decidePurposeWorkflow } from "../../../../workflows"
import type { AdminDecidePurposeType } from "./validators"

/** Lists the purposes in force, and which templates serve them. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { knex, options } = await resolvePrivacy(req.scope)
  const purposes = await readPurposes(knex)

  res.json({
    purposes,
    count: purposes.length,
    ...(await readTemplates(knex, options.purposes)),
  })
}

/** Writes a new version of a purpose. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminDecidePurposeType>,
  res: MedusaResponse
) => {
  const { result } = await decidePurposeWorkflow(req.scope).run({
    input: { ...req.validatedBody, decided_by: req.auth_context.actor_id },
  })
  const { knex } = await resolvePrivacy(req.scope)

  res.json({ purpose: await readPurpose(knex, result.purpose_id) })
}
