import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { closeExportStep } from "./steps/close-export"

export type CloseExportWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** Whether the archive was handed over whole. */
  sent: boolean
}

export const closeExportWorkflowId = "close-privacy-export"

/**
 * This workflow closes an export request: completed when the archive was
 * handed over whole, failed when the connection broke.
 *
 * @example
 * await closeExportWorkflow(container).run({
 *   input: { request_id: "prvreq_123", sent: true },
 * })
 *
 * @summary
 *
 * Close an export.
 */
export const closeExportWorkflow = createWorkflow(
  closeExportWorkflowId,
  function (input: WorkflowData<CloseExportWorkflowInput>) {
    return new WorkflowResponse(closeExportStep(input))
  }
)
