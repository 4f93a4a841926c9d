import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { startBackfillStep } from "./steps/start-backfill"

export type BackfillRetentionLocksWorkflowInput = {
  /** The ID of the user who starts it. */
  started_by: string
}

export const backfillRetentionLocksWorkflowId =
  "backfill-privacy-retention-locks"

/**
 * This workflow begins to lock the orders that have no lock yet, in a shop that
 * installs the plugin late, and returns at once: the work goes on in this
 * process, and in the hourly job when this process ends. It's used by the
 * Backfill Retention Locks Admin API route. Running it again joins the backfill
 * that is under way.
 *
 * @example
 * const { result } = await backfillRetentionLocksWorkflow(container).run({
 *   input: { started_by: "user_123" },
 * })
 *
 * @summary
 *
 * Lock old orders.
 */
export const backfillRetentionLocksWorkflow = createWorkflow(
  backfillRetentionLocksWorkflowId,
  function (input: WorkflowData<BackfillRetentionLocksWorkflowInput>) {
    return new WorkflowResponse(startBackfillStep(input))
  }
)
