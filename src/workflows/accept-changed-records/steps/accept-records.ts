import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { acceptChanges } from "../../../locks/accept/accept-changes"
import { resolvePrivacy } from "../../../privacy-context"
import { requireNote } from "../../require-note"
import type { AcceptChangedRecordsWorkflowInput } from ".."

/**
 * This step gives broken records new fingerprints.
 *
 * It has no compensation: the audit log keeps the old fingerprints beside the
 * new, and that an officer looked is not undone.
 */
export const acceptRecordsStep = createStep(
  "accept-records",
  async (input: AcceptChangedRecordsWorkflowInput, { container }) => {
    const lock_ids = await acceptChanges(await resolvePrivacy(container), {
      orderId: input.order_id,
      reason: requireNote(input.reason_id, "reason"),
      acceptedBy: input.accepted_by,
    })
    return new StepResponse({ lock_ids })
  }
)
