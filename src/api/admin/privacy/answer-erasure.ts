import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { refuseErased } from "../../../erasure/refuse-erased"
import { privacyError } from "../../../errors"
import { resolvePrivacy } from "../../../privacy-context"
import { normalizeEmail } from "../../../subject/sql"
import {
  eraseSubjectWorkflow,
  type EraseSubjectWorkflowInput,
} from "../../../workflows"
import { keepNote, takeNote } from "../../../workflows/notes"
import { readErasure } from "./read-erasure"
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
  subject: Pick<EraseSubjectWorkflowInput, "customer_id" | "order_id"> & {
    confirmation: string
  }
): Promise<void> {
  const { confirm_email, reason, note, override } = req.validatedBody
  const { confirmation, ...ids } = subject

  // first: an erased customer has no address left that staff could confirm
  if (ids.customer_id) {
    const { knex } = await resolvePrivacy(req.scope)
    await refuseErased(knex, [ids.customer_id])
  }
  if (normalizeEmail(confirm_email) !== confirmation) {
    throw privacyError(
      "PRIVACY_CONFIRMATION_MISMATCH",
      "confirm_email is not the subject's e-mail address. Where there is none, expected the id"
    )
  }
  const note_id = keepNote(note)
  const { result } = await eraseSubjectWorkflow(req.scope)
    .run({
      input: {
        ...ids,
        reason,
        override,
        note_id,
        requested_by: req.auth_context.actor_id,
      },
    })
    // a refusal may come before the note is taken, and it is not to stay
    .finally(() => takeNote(note_id))

  res.status(200).json(await readErasure(req.scope, result.receipt_id))
}
