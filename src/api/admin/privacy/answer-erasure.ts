import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { eraseConfirmed } from "../../../actions/erase-confirmed"
import { readErasure } from "../../../actions/read-erasure"
import type { EraseSubjectWorkflowInput } from "../../../workflows"
import type { AdminEraseSubjectType } from "./validators"

/**
 * Erases a subject once its confirmation matches, and answers with the request
 * and the receipt.
 *
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_CONFIRMATION_MISMATCH`, and what the erasure itself refuses.
 */
export async function answerErasure(
  req: AuthenticatedMedusaRequest<AdminEraseSubjectType>,
  res: MedusaResponse,
  subject: Pick<EraseSubjectWorkflowInput, "customer_id" | "order_id">
): Promise<void> {
  const { confirm_email, ...order } = req.validatedBody
  const receiptId = await eraseConfirmed(req.scope, {
    ...order,
    ...subject,
    confirmation: confirm_email,
    requested_by: req.auth_context.actor_id,
  })

  res.status(200).json(await readErasure(req.scope, receiptId))
}
