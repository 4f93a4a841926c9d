import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readOriginal } from "../../../../../../locks/corrections/read-addresses"
import { refuseUnknownOrder } from "../../../../../../locks/refuse-unknown-order"
import { PRIVACY_RETENTION_MODULE } from "../../../../../../modules/privacy_retention"
import type { PrivacyRetentionModuleService } from "../../../../../../modules/privacy_retention/service"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { noteCorrectionWorkflow } from "../../../../../../workflows"
import { keepNote, takeNote } from "../../../../../../workflows/notes"
import { orderBy } from "../../../order-by"
import type {
  AdminListCorrectionsType,
  AdminNoteCorrectionType,
} from "../../../retention-validators"

/** Lists the corrections of an order beside what its sales document shows. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const order_id = req.params.id ?? ""
  const { limit, offset, order } =
    req.validatedQuery as unknown as AdminListCorrectionsType
  const { knex } = await resolvePrivacy(req.scope)
  await refuseUnknownOrder(knex, order_id)
  const [corrections, count] = await notesOf(req).listAndCountCorrectionNotes(
    { order_id },
    { take: limit, skip: offset, order: orderBy(order) }
  )
  const original = await readOriginal(knex, order_id)

  res.json({ corrections, original, count, offset, limit })
}

/** Adds a correction beside a sales document that is issued. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminNoteCorrectionType>,
  res: MedusaResponse
) => {
  const { address, changes, reason } = req.validatedBody
  const changes_id = keepNote(JSON.stringify(changes))
  const reason_id = keepNote(reason)
  const { result } = await noteCorrectionWorkflow(req.scope)
    .run({
      input: {
        order_id: req.params.id ?? "",
        address,
        changes_id,
        reason_id,
        noted_by: req.auth_context.actor_id,
      },
    })
    // a refusal may come before the notes are taken, and they are not to stay
    .finally(() => [changes_id, reason_id].map(takeNote))

  res.json({
    correction: await notesOf(req).retrieveCorrectionNote(result.correction_id),
  })
}

function notesOf({ scope }: AuthenticatedMedusaRequest) {
  return scope.resolve<PrivacyRetentionModuleService>(PRIVACY_RETENTION_MODULE)
}
