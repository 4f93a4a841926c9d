import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { DecidedSettings } from "../../locks/decisions/settings"
import { decidePolicyStep } from "./steps/decide-policy"
import { updateLocksStep } from "./steps/update-locks"

export type DecideRetentionPolicyWorkflowInput = {
  /** The ID of the sales channel the decision is about. Left out: the shop. */
  sales_channel_id?: string
  /** What is decided. Null gives a key back to what the options say. */
  settings: DecidedSettings
  /** Whether locks that exist may end earlier because of it. */
  shorten?: boolean
  /** With `shorten`: how many locks will end earlier. */
  confirm_locks?: number
  /** The ID of the reason handed over with `keepNote`. Never the text itself. */
  reason_id: string | undefined
  /** The ID of the user who decides. */
  decided_by: string
}

export const decideRetentionPolicyWorkflowId = "decide-privacy-retention-policy"

/**
 * This workflow puts a decision about retention on record, and begins to bring
 * the locks that exist up to date with it. It's used by the Decide Retention
 * Policy Admin API route.
 *
 * @example
 * const { result } = await decideRetentionPolicyWorkflow(container).run({
 *   input: {
 *     settings: { country: "no", fiscal_year_end: "12-31" },
 *     reason_id: keepNote("First set-up"),
 *     decided_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Decide how long records are kept.
 */
export const decideRetentionPolicyWorkflow = createWorkflow(
  decideRetentionPolicyWorkflowId,
  function (input: WorkflowData<DecideRetentionPolicyWorkflowInput>) {
    const decided = decidePolicyStep(input)
    const run = updateLocksStep({
      decided,
      started_by: input.decided_by,
    })

    return new WorkflowResponse({ decided, run })
  }
)
