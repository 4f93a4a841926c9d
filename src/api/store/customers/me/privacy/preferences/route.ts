import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { joinProvenMailbox, readPreferences } from "../../../../../../choices"
import { resolvePrivacy } from "../../../../../../privacy-context"
import type { PurposeText } from "../../../../../../purposes"
import { decidePreferencesWorkflow } from "../../../../../../workflows"
import { localeOf } from "../../../../privacy/purposes/locale-of"
import type { StoreSetPreferencesType } from "./validators"

/** Says what the customer has decided, and may decide. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { options } = await resolvePrivacy(req.scope)
  await answer(req, res, localeOf(req, options.requests.locale))
}

/** Records what the customer decides; it holds from the answer on. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreSetPreferencesType>,
  res: MedusaResponse
) => {
  const { preferences } = req.validatedBody
  const { actor_id } = req.auth_context
  const { options } = await resolvePrivacy(req.scope)
  const locale =
    req.validatedBody.locale ?? localeOf(req, options.requests.locale)

  await decidePreferencesWorkflow(req.scope).run({
    input: {
      customer_id: actor_id,
      preferences,
      locale,
      channel: "storefront",
      actor_id,
    },
  })
  await answer(req, res, locale)
}

async function answer(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  locale: keyof PurposeText
): Promise<void> {
  const { knex, options } = await resolvePrivacy(req.scope)
  const customerId = req.auth_context.actor_id
  // what was said as a guest, once Medusa has seen the mailbox proven
  await joinProvenMailbox(knex, customerId, options.secret)

  res.json({
    privacy_preferences: await readPreferences(knex, { customerId }, locale),
  })
}
