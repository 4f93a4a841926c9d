import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { liftHold } from "../../../locks/holds/lift-hold"
import { resolvePrivacy } from "../../../privacy-context"
import { requireNote } from "../../require-note"
import type { LiftLegalHoldWorkflowInput } from ".."

/**
 * This step lifts a legal hold.
 *
 * It has no compensation: a lifted hold is history, and what it held may be gone
 * already. Whoever wants to hold again places another.
 */
export const liftHoldStep = createStep(
  "lift-hold",
  async (input: LiftLegalHoldWorkflowInput, { container }) => {
    const { hold_id, reason_id, lifted_by } = input
    const { knex } = await resolvePrivacy(container)
    await liftHold(knex, {
      id: hold_id,
      reason: requireNote(reason_id, "reason"),
      lifted_by,
    })
    return new StepResponse({ hold_id })
  }
)
