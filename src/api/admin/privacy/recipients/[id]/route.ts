import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { answerSaved } from "../answer-saved"
import type { AdminChangeRecipientType } from "../validators"

/** Changes a recipient: also one found among the providers, or a preset. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminChangeRecipientType>,
  res: MedusaResponse
) => {
  await answerSaved(req, res, {
    id: req.params.id,
    change: req.validatedBody,
  })
}
