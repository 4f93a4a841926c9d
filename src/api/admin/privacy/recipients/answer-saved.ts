import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../privacy-context"
import {
  readRecipient,
  type RecipientChange,
  saveRecipient,
} from "../../../../recipients"

/**
 * Saves a recipient and answers with it; and with its secret where one was
 * made, which nobody is shown again.
 */
export async function answerSaved(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  said: { id?: string; change: RecipientChange }
): Promise<void> {
  const privacy = await resolvePrivacy(req.scope)
  const { id, secret } = await saveRecipient(privacy, {
    ...said,
    decidedBy: req.auth_context.actor_id,
  })
  res.setHeader("Cache-Control", "no-store")
  res.json({
    recipient: await readRecipient(privacy.knex, id, privacy.reach.recipients),
    ...(secret && { webhook_secret: secret }),
  })
}
