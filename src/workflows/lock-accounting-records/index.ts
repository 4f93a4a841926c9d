import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PrivacyWorkflowEvents } from "../events"
import { lockRecordsStep } from "./steps/lock-records"

export type LockAccountingRecordsWorkflowInput = {
  /** The records: the table a shop declared with `accountingRecord`, and the ID. */
  records: { record: string; record_id: string }[]
}

export const lockAccountingRecordsWorkflowId = "lock-privacy-accounting-records"

/**
 * This workflow locks accounting records that are not orders, such as invoices
 * and credit notes: each for its own time, with its own fingerprint. An invoice
 * issues its order's sales document, so the buyer block is locked with it. Run
 * it when your module has written the document; a job catches up hourly.
 *
 * @example
 * const { result } = await lockAccountingRecordsWorkflow(container).run({
 *   input: { records: [{ record: "invoice", record_id: "inv_123" }] },
 * })
 *
 * @summary
 *
 * Lock invoices and other documents.
 */
export const lockAccountingRecordsWorkflow = createWorkflow(
  lockAccountingRecordsWorkflowId,
  function (input: WorkflowData<LockAccountingRecordsWorkflowInput>) {
    const locked = lockRecordsStep(input)

    emitEventStep({
      eventName: PrivacyWorkflowEvents.RECORD_LOCKED,
      data: locked,
    })

    return new WorkflowResponse(locked)
  }
)
