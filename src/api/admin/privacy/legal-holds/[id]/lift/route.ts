import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PRIVACY_RETENTION_MODULE } from "../../../../../../modules/privacy_retention"
import type { PrivacyRetentionModuleService } from "../../../../../../modules/privacy_retention/service"
import { liftLegalHoldWorkflow } from "../../../../../../workflows"
import { keepNote, takeNote } from "../../../../../../workflows/notes"
import type { AdminLiftLegalHoldType } from "../../../retention-validators"

/** Lifts a legal hold, once and for good. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminLiftLegalHoldType>,
  res: MedusaResponse
) => {
  const reason_id = keepNote(req.validatedBody.reason)
  const { result } = await liftLegalHoldWorkflow(req.scope)
    .run({
      input: {
        hold_id: req.params.id ?? "",
        reason_id,
        lifted_by: req.auth_context.actor_id,
      },
    })
    // a refusal may come before the note is taken, and it is not to stay
    .finally(() => takeNote(reason_id))

  res.json({
    legal_hold: await req.scope
      .resolve<PrivacyRetentionModuleService>(PRIVACY_RETENTION_MODULE)
      .retrieveLegalHold(result.hold_id),
  })
}
