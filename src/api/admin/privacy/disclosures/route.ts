import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PRIVACY_RECIPIENT_MODULE } from "../../../../modules/privacy_recipient"
import type { PrivacyRecipientModuleService } from "../../../../modules/privacy_recipient/service"
import { privacyError } from "../../../../errors"
import { resolvePrivacy } from "../../../../privacy-context"
import { readRecipient, recordDisclosure } from "../../../../recipients"
import { orderBy } from "../order-by"
import type {
  AdminListDisclosuresType,
  AdminRecordDisclosureType,
} from "./validators"

/** Lists what authorities were handed under law or court order. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { limit, offset, order, ...filters } =
    req.validatedQuery as unknown as AdminListDisclosuresType
  const [disclosures, count] = await disclosuresOf(req).listAndCountDisclosures(
    filters,
    { take: limit, skip: offset, order: orderBy(order) }
  )
  res.json({ disclosures, count, offset, limit })
}

/** Records that an authority was handed data. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRecordDisclosureType>,
  res: MedusaResponse
) => {
  const { knex, reach } = await resolvePrivacy(req.scope)
  const { recipient_id } = req.validatedBody
  const { kind } = await readRecipient(knex, recipient_id, reach.recipients)
  if (kind !== "authority") {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      `Recipient "${recipient_id}" is no authority. Expected one of kind authority`
    )
  }
  const id = await recordDisclosure(knex, {
    ...req.validatedBody,
    recordedBy: req.auth_context.actor_id,
  })
  res
    .status(201)
    .json({ disclosure: await disclosuresOf(req).retrieveDisclosure(id) })
}

function disclosuresOf({ scope }: AuthenticatedMedusaRequest<unknown>) {
  return scope.resolve<PrivacyRecipientModuleService>(PRIVACY_RECIPIENT_MODULE)
}
