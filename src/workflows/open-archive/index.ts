import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { openArchiveStep } from "./steps/open-archive"

export type OpenArchiveWorkflowInput = {
  /** The ID of the privacy request. */
  request_id: string
  /** The ID of the user or customer who fetches it, or `guest`. */
  opened_by: string
}

export const openArchiveWorkflowId = "open-privacy-archive"

/**
 * This workflow counts that the archive of a privacy request is fetched, and
 * writes who does to the audit log, before anybody gets any of it. It's used by
 * the routes that hand archives over. The archive itself never passes through it.
 *
 * @example
 * const { result } = await openArchiveWorkflow(container).run({
 *   input: { request_id: "prvreq_123", opened_by: "user_123" },
 * })
 *
 * @summary
 *
 * Open the archive of a privacy request.
 */
export const openArchiveWorkflow = createWorkflow(
  openArchiveWorkflowId,
  function (input: WorkflowData<OpenArchiveWorkflowInput>) {
    return new WorkflowResponse(openArchiveStep(input))
  }
)
