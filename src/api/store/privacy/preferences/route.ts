import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  choicesAsk,
  mailChoicesCode,
} from "../../../../actions/guest-preferences"
import { checkPreferences } from "../../../../choices"
import { CODE_MINUTES } from "../../../../requests/codes"
import { afterAnswer, isOverloaded } from "../../after-answer"
import { RUSH_SECONDS, tooMany } from "../../limit"
import { shopOf } from "../../shop-of"
import { localeOf } from "../purposes/locale-of"
import type { StoreDecideAsGuestType } from "./validators"

/**
 * Takes the choices of somebody without an account; they hold once the mailed
 * code is back. The answer is made of what was said and of the purposes alone;
 * everything else happens after it.
 */
export const POST = async (
  req: MedusaRequest<StoreDecideAsGuestType>,
  res: MedusaResponse
) => {
  const { knex, options } = await shopOf(req.scope)
  const { email, preferences } = req.validatedBody
  const locale =
    req.validatedBody.locale ?? localeOf(req, options.requests.locale)
  const choices = { email, preferences, locale }
  const request_id = choicesAsk(choices, options.secret)

  await checkPreferences(knex, preferences, locale)
  if (isOverloaded()) {
    throw tooMany(res, RUSH_SECONDS)
  }
  res.status(202).json({ request_id, expires_in_minutes: CODE_MINUTES })

  afterAnswer(req.scope, {
    name: `code for the choices of a guest, "${request_id}",`,
    run: (container) => mailChoicesCode(container, choices),
  })
}
