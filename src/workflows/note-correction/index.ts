import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { noteCorrectionStep } from "./steps/note-correction"

export type NoteCorrectionWorkflowInput = {
  /** The ID of the order whose sales document is wrong. */
  order_id: string
  /** Which of its addresses. */
  address: "billing" | "shipping"
  /**
   * The ID of the new values by column, as JSON, handed over with `keepNote`.
   * Never the values themselves.
   */
  changes_id: string | undefined
  /** The ID of the reason handed over with `keepNote`. */
  reason_id: string | undefined
  /** The ID of the user who notes it. */
  noted_by: string
}

export const noteCorrectionWorkflowId = "note-privacy-correction"

/**
 * This workflow adds a correction beside a sales document that is issued, since
 * the document itself stays as it is. It's used by the Note Correction Admin API
 * route.
 *
 * @example
 * const { result } = await noteCorrectionWorkflow(container).run({
 *   input: {
 *     order_id: "order_123",
 *     address: "billing",
 *     changes_id: keepNote(JSON.stringify({ city: "Bergen" })),
 *     reason_id: keepNote("Asked by letter"),
 *     noted_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Note a correction of a sales document.
 */
export const noteCorrectionWorkflow = createWorkflow(
  noteCorrectionWorkflowId,
  function (input: WorkflowData<NoteCorrectionWorkflowInput>) {
    return new WorkflowResponse(noteCorrectionStep(input))
  }
)
