import type { MedusaContainer } from "@medusajs/framework/types"
import { refuseErased } from "../erasure/refuse-erased"
import { privacyError } from "../errors"
import { resolvePrivacy } from "../privacy-context"
import { findSubject } from "../subject/find-seed"
import { normalizeEmail } from "../subject/sql"
import {
  eraseSubjectWorkflow,
  type EraseSubjectWorkflowInput,
  proposeRequestWorkflow,
} from "../workflows"
import { keepNote, takeNote } from "../workflows/notes"
import { openStaffRequest } from "./open-staff-request"

/** An erasure that somebody typed the confirmation for. */
export type ConfirmedErasure = Omit<EraseSubjectWorkflowInput, "note_id"> & {
  /** What was typed: the e-mail address; the id where there is none. */
  confirmation: string
  note?: string
}

/**
 * Erases a subject once its confirmation matches. Where the shop wants four
 * eyes, it is proposed to a second officer instead.
 *
 * @returns the ID of the receipt; or of the request that waits
 *
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_CONFIRMATION_MISMATCH`, and what
 * the erasure itself refuses.
 */
export async function eraseConfirmed(
  container: MedusaContainer,
  { confirmation, note, ...input }: ConfirmedErasure
): Promise<{ receipt_id: string } | { request_id: string }> {
  const { knex, options } = await resolvePrivacy(container)
  const expected = await findSubject(knex, input)

  // first: an erased customer has no address left that anybody could confirm
  if (input.customer_id) {
    await refuseErased(knex, [input.customer_id])
  }
  if (normalizeEmail(confirmation) !== expected.confirmation) {
    throw privacyError(
      "PRIVACY_CONFIRMATION_MISMATCH",
      "The confirmation is not the subject's e-mail address. Where there is none, expected the id"
    )
  }
  if (options.access.four_eyes) {
    return { request_id: await proposeErasure(container, { ...input, note }) }
  }
  const note_id = keepNote(note)
  const { result } = await eraseSubjectWorkflow(container)
    .run({ input: { ...input, note_id } })
    // a refusal may come before the note is taken, and it is not to stay
    .finally(() => takeNote(note_id))

  return { receipt_id: result.receipt_id }
}

async function proposeErasure(
  container: MedusaContainer,
  { override, reason, ...asked }: Omit<ConfirmedErasure, "confirmation">
): Promise<string> {
  const { request_id } = await openStaffRequest(container, {
    ...asked,
    type: "erasure",
    erasure_reason: reason,
    identified_by: "other",
  })
  await proposeRequestWorkflow(container).run({
    input: { request_id, override, proposed_by: asked.requested_by },
  })
  return request_id
}
