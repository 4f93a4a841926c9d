import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decidePolicy } from "../../../locks/decisions/decide-policy"
import { resolvePrivacy } from "../../../privacy-context"
import { requireNote } from "../../require-note"
import type { DecideRetentionPolicyWorkflowInput } from ".."

/**
 * This step puts a decision about retention on record.
 *
 * It has no compensation: decisions are never rewritten. Another one takes its
 * place.
 */
export const decidePolicyStep = createStep(
  "decide-policy",
  async (input: DecideRetentionPolicyWorkflowInput, { container }) => {
    const { sales_channel_id, settings, shorten, confirm_locks } = input
    const decided = await decidePolicy(await resolvePrivacy(container), {
      salesChannelId: sales_channel_id ?? null,
      settings,
      shorten: shorten ?? false,
      confirmLocks: confirm_locks,
      reason: requireNote(input.reason_id, "reason"),
      decidedBy: input.decided_by,
    })
    return new StepResponse(decided)
  }
)
