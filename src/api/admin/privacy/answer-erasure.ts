import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { eraseConfirmed } from "../../../actions/erase-confirmed"
import { readErasure } from "../../../actions/read-erasure"
import type { EraseSubjectWorkflowInput } from "../../../workflows"
import { readRequest } from "./requests/read-request"
import type { AdminEraseSubjectType } from "./validators"

/**
 * Erases a subject once its confirmation matches, and answers with the request
 * and the receipt; with 202 and the request alone, where a second officer has to
 * approve it.
 *
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_CONFIRMATION_MISMATCH`, and what the erasure itself refuses.
 */
export async function answerErasure(
  req: AuthenticatedMedusaRequest<AdminEraseSubjectType>,
  res: MedusaResponse,
  subject: Pick<EraseSubjectWorkflowInput, "customer_id" | "order_id">
): Promise<void> {
  const { confirm_email, ...order } = req.validatedBody
  const done = await eraseConfirmed(req.scope, {
    ...order,
    ...subject,
    confirmation: confirm_email,
    requested_by: req.auth_context.actor_id,
  })

  if ("request_id" in done) {
    const privacy_request = await readRequest(req.scope, done.request_id)
    res.status(202).json({ privacy_request })
    return
  }
  res.status(200).json(await readErasure(req.scope, done.receipt_id))
}
