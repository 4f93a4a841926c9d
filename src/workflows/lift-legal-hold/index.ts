import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { liftHoldStep } from "./steps/lift-hold"

export type LiftLegalHoldWorkflowInput = {
  /** The ID of the hold. */
  hold_id: string
  /** The ID of the reason handed over with `keepNote`. Never the text itself. */
  reason_id: string | undefined
  /** The ID of the user who lifts it. */
  lifted_by: string
}

export const liftLegalHoldWorkflowId = "lift-privacy-legal-hold"

/**
 * This workflow lifts a legal hold, once and for good. It's used by the Lift
 * Legal Hold Admin API route.
 *
 * @example
 * const { result } = await liftLegalHoldWorkflow(container).run({
 *   input: {
 *     hold_id: "prvhold_123",
 *     reason_id: keepNote("The audit is closed"),
 *     lifted_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Lift a legal hold.
 */
export const liftLegalHoldWorkflow = createWorkflow(
  liftLegalHoldWorkflowId,
  function (input: WorkflowData<LiftLegalHoldWorkflowInput>) {
    return new WorkflowResponse(liftHoldStep(input))
  }
)
