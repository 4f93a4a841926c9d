import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { mailFreshCode } from "../../../../../../actions/mail-fresh-code"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { CODE_MINUTES } from "../../../../../../requests/codes"
import { readAccount } from "../../../../../../requests/identity/account"
import { afterAnswer, isOverloaded } from "../../../../after-answer"
import { RUSH_SECONDS, tooMany } from "../../../../limit"
import type { StoreOrderCodeType } from "../validators"

/** Mails a fresh one-time code to the account's own address. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreOrderCodeType>,
  res: MedusaResponse
) => {
  const { knex, options } = await resolvePrivacy(req.scope)
  const { id, email } = await readAccount(knex, req.auth_context.actor_id)
  const locale = req.validatedBody.locale ?? options.requests.locale

  if (isOverloaded()) {
    throw tooMany(res, RUSH_SECONDS)
  }
  res.status(202).json({ expires_in_minutes: CODE_MINUTES })

  afterAnswer(req.scope, {
    name: `code for customer "${id}"`,
    run: (container) =>
      mailFreshCode(container, {
        purpose: "account",
        reference: id,
        to: email,
        locale,
      }),
  })
}
