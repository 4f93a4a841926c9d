import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { fileExportStep } from "./steps/file-export"
import { prepareArchiveStep } from "./steps/prepare-archive"

export type ExportSubjectWorkflowInput = {
  /** The ID of the customer, an account or a guest. */
  customer_id: string
  format: "zip" | "json" | "csv"
  /** `access`: everything. `portability`: what the person gave (GDPR art. 20). */
  scope: "access" | "portability"
  locale: "nb" | "nn" | "en"
  /** Why, as a code. */
  reason: "customer_request" | "authority" | "other"
  /** The ID of the note handed over with `keepNote`. Never the note itself. */
  note_id?: string
  /** The ID of the user who asks. */
  requested_by: string
}

export const exportSubjectWorkflowId = "export-privacy-subject"

/**
 * This workflow reads everything the shop holds about a customer and makes an
 * archive ready to be sent. It's used by the Export Customer Admin API route.
 *
 * The archive itself never passes through the workflow: the result names it,
 * and `takeArchive` hands it over, once and in the same process.
 *
 * @example
 * const { result } = await exportSubjectWorkflow(container).run({
 *   input: {
 *     customer_id: "cus_123",
 *     format: "zip",
 *     scope: "access",
 *     locale: "nb",
 *     reason: "customer_request",
 *     requested_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Export a customer.
 */
export const exportSubjectWorkflow = createWorkflow(
  exportSubjectWorkflowId,
  function (input: WorkflowData<ExportSubjectWorkflowInput>) {
    const request = fileExportStep(input)
    const archive = prepareArchiveStep({ input, request_id: request.id })

    return new WorkflowResponse(archive)
  }
)
