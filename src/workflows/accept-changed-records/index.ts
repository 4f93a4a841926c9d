import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acceptRecordsStep } from "./steps/accept-records"

export type AcceptChangedRecordsWorkflowInput = {
  /** The ID of the order. */
  order_id: string
  /** The ID of the reason handed over with `keepNote`. Never the text itself. */
  reason_id: string | undefined
  /** The ID of the officer who looked at the records. */
  accepted_by: string
}

export const acceptChangedRecordsWorkflowId = "accept-privacy-changed-records"

/**
 * This workflow accepts an order and its documents as they are, after somebody
 * changed them in spite of their locks and an officer looked at them. They get
 * new fingerprints. It's used by the Accept Changed Records Admin API route.
 *
 * @example
 * const { result } = await acceptChangedRecordsWorkflow(container).run({
 *   input: {
 *     order_id: "order_123",
 *     reason_id: keepNote("Restored from a backup, one line differs"),
 *     accepted_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Accept changed records.
 */
export const acceptChangedRecordsWorkflow = createWorkflow(
  acceptChangedRecordsWorkflowId,
  function (input: WorkflowData<AcceptChangedRecordsWorkflowInput>) {
    return new WorkflowResponse(acceptRecordsStep(input))
  }
)
