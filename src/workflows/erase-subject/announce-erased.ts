import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ErasureResult } from "../../erasure/order"
import { PrivacyWorkflowEvents } from "../events"
import { fileTombstonesStep } from "./steps/file-tombstones"
import { refreshCopiesStep } from "./steps/refresh-copies"

/** The part of a workflow that follows an erasure, once it has committed. */
export function announceErased(erased: WorkflowData<ErasureResult>): void {
  refreshCopiesStep(erased)
  fileTombstonesStep()

  const events = transform({ erased }, ({ erased: done }) => ({
    subject: {
      id: done.request_id,
      receipt_id: done.receipt_id,
      customer_ids: done.customer_ids,
    },
    request: { id: done.request_id },
  }))
  emitEventStep({
    eventName: PrivacyWorkflowEvents.SUBJECT_ERASED,
    data: events.subject,
  })
  emitEventStep({
    eventName: PrivacyWorkflowEvents.REQUEST_COMPLETED,
    data: events.request,
  }).config({ name: "emit-request-completed" })
}
