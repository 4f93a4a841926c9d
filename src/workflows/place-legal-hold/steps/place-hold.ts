import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { placeHold } from "../../../locks/holds/place-hold"
import { resolvePrivacy } from "../../../privacy-context"
import { requireNote } from "../../require-note"
import type { PlaceLegalHoldWorkflowInput } from ".."

/**
 * This step places a legal hold.
 *
 * It has no compensation: a hold ends by being lifted, with a reason, and never
 * because something else failed.
 */
export const placeHoldStep = createStep(
  "place-hold",
  async (input: PlaceLegalHoldWorkflowInput, { container }) => {
    const { reason_id, owner_id, ...hold } = input
    const privacy = await resolvePrivacy(container)
    const id = await placeHold(privacy, {
      ...hold,
      reason: requireNote(reason_id, "reason"),
      owner: requireNote(owner_id, "owner"),
    })
    return new StepResponse({ hold_id: id })
  }
)
