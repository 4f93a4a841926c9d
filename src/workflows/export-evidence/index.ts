import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { noteEvidenceExportStep } from "./steps/note-evidence-export"

export type ExportEvidenceWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** The ID of the user who asks for the evidence. */
  requested_by: string
}

export const exportEvidenceWorkflowId = "export-privacy-evidence"

/**
 * This workflow notes that the evidence of a privacy request leaves the shop.
 * It's used by the Export Evidence Admin API route, which then packs it: the
 * pack holds the note about itself.
 *
 * @example
 * const { result } = await exportEvidenceWorkflow(container).run({
 *   input: { request_id: "prvreq_123", requested_by: "user_123" },
 * })
 *
 * @summary
 *
 * Export the evidence of a privacy request.
 */
export const exportEvidenceWorkflow = createWorkflow(
  exportEvidenceWorkflowId,
  function (input: WorkflowData<ExportEvidenceWorkflowInput>) {
    return new WorkflowResponse(noteEvidenceExportStep(input))
  }
)
