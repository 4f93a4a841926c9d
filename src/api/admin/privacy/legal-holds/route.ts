import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PRIVACY_RETENTION_MODULE } from "../../../../modules/privacy_retention"
import type { PrivacyRetentionModuleService } from "../../../../modules/privacy_retention/service"
import { placeLegalHoldWorkflow } from "../../../../workflows"
import { keepNote, takeNote } from "../../../../workflows/notes"
import { orderBy } from "../order-by"
import type {
  AdminListLegalHoldsType,
  AdminPlaceLegalHoldType,
} from "../retention-validators"

/** Lists legal holds, standing and lifted. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { limit, offset, order, standing, review_before, ...filters } =
    req.validatedQuery as unknown as AdminListLegalHoldsType
  const [legal_holds, count] = await holdsOf(req).listAndCountLegalHolds(
    {
      ...filters,
      ...(review_before && { review_on: { $lt: review_before } }),
      ...(standing !== undefined && {
        lifted_at: standing ? null : { $ne: null },
      }),
    },
    { take: limit, skip: offset, order: orderBy(order) }
  )
  res.json({ legal_holds, count, offset, limit })
}

/** Places a legal hold. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminPlaceLegalHoldType>,
  res: MedusaResponse
) => {
  const { reason, owner, ...hold } = req.validatedBody
  const reason_id = keepNote(reason)
  const owner_id = keepNote(owner)
  const { result } = await placeLegalHoldWorkflow(req.scope)
    .run({
      input: {
        ...hold,
        reason_id,
        owner_id,
        placed_by: req.auth_context.actor_id,
      },
    })
    // a refusal may come before the notes are taken, and they are not to stay
    .finally(() => [reason_id, owner_id].map(takeNote))

  res.json({
    legal_hold: await holdsOf(req).retrieveLegalHold(result.hold_id),
  })
}

function holdsOf({ scope }: AuthenticatedMedusaRequest) {
  return scope.resolve<PrivacyRetentionModuleService>(PRIVACY_RETENTION_MODULE)
}
