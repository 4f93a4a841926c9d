import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../privacy-context"
import { readRegister } from "../../../../recipients"
import { answerSaved } from "./answer-saved"
import type { AdminAddRecipientType } from "./validators"

/** Lists the register: who else gets data, for what, and how they are told. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { knex, reach } = await resolvePrivacy(req.scope)
  const recipients = await readRegister(knex, reach.recipients)

  res.json({ recipients, count: recipients.length })
}

/** Adds a recipient. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminAddRecipientType>,
  res: MedusaResponse
) => {
  await answerSaved(req, res.status(201), { change: req.validatedBody })
}
