import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PrivacyWorkflowEvents } from "../events"
import { refreshLocksStep } from "./steps/refresh-locks"

export type RefreshRetentionLocksWorkflowInput = {
  /** The IDs of the orders. */
  order_ids?: string[]
  /** The IDs of payments whose orders are meant. */
  payment_ids?: string[]
  /** The IDs of fulfillments whose orders are meant. */
  fulfillment_ids?: string[]
}

export const refreshRetentionLocksWorkflowId = "refresh-privacy-retention-locks"

/**
 * This workflow brings the accounting locks of orders up to date: it makes
 * those that are missing and lengthens those that later events reach. It's
 * used by the plugin's subscriber when an order is placed, paid, shipped or
 * returned, and running it again changes nothing.
 *
 * @example
 * const { result } = await refreshRetentionLocksWorkflow(container).run({
 *   input: { order_ids: ["order_123"] },
 * })
 *
 * @summary
 *
 * Lock orders.
 */
export const refreshRetentionLocksWorkflow = createWorkflow(
  refreshRetentionLocksWorkflowId,
  function (input: WorkflowData<RefreshRetentionLocksWorkflowInput>) {
    const locks = refreshLocksStep(input)

    const events = transform({ locks }, ({ locks: { locked } }) =>
      locked.map((id) => ({ id, record: "order" }))
    )
    emitEventStep({
      eventName: PrivacyWorkflowEvents.RECORD_LOCKED,
      data: events,
    })

    return new WorkflowResponse(locks)
  }
)
