import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Corrections } from "../../../locks/corrections/fields"
import { noteCorrection } from "../../../locks/corrections/note-correction"
import { resolvePrivacy } from "../../../privacy-context"
import { requireNote } from "../../require-note"
import type { NoteCorrectionWorkflowInput } from ".."

/**
 * This step adds a correction beside an issued sales document.
 *
 * It has no compensation: a note on a locked document is part of it, and the
 * database keeps it as it is.
 */
export const noteCorrectionStep = createStep(
  "note-correction",
  async (input: NoteCorrectionWorkflowInput, { container }) => {
    const { knex } = await resolvePrivacy(container)
    const changes = requireNote(input.changes_id, "changes")
    const id = await noteCorrection(knex, {
      orderId: input.order_id,
      address: input.address,
      changes: JSON.parse(changes) as Corrections,
      reason: requireNote(input.reason_id, "reason"),
      notedBy: input.noted_by,
    })
    return new StepResponse({ correction_id: id })
  }
)
