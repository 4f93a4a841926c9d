import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import {
  refreshRetentionLocksWorkflow,
  type RefreshRetentionLocksWorkflowInput,
} from "../workflows/refresh-retention-locks"

type Payload = { id?: string; order_id?: string }

type References = RefreshRetentionLocksWorkflowInput

/** What the id in an event is the id of. */
const IDS_OF: Readonly<Record<string, keyof References>> = {
  [PaymentEvents.CAPTURED]: "payment_ids",
  [PaymentEvents.REFUNDED]: "payment_ids",
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED]: "fulfillment_ids",
  [FulfillmentWorkflowEvents.DELIVERY_CREATED]: "fulfillment_ids",
}

/**
 * Locks an order when it is placed, and brings its lock up to date with every
 * later event that a bookkeeper would write down.
 *
 * Whatever is missed, because a process ended or an event never came, the
 * hourly reconcile job makes up for.
 */
export default async function lockOrders({
  event: { name, data },
  container,
}: SubscriberArgs<Payload | Payload[]>): Promise<void> {
  const references: References = {}
  for (const { id, order_id } of [data].flat()) {
    const key = order_id ? "order_ids" : (IDS_OF[name] ?? "order_ids")
    const reference = order_id ?? id
    if (reference) {
      references[key] = [...(references[key] ?? []), reference]
    }
  }
  await refreshRetentionLocksWorkflow(container).run({ input: references })
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.COMPLETED,
    OrderWorkflowEvents.ARCHIVED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderWorkflowEvents.FULFILLMENT_CANCELED,
    OrderWorkflowEvents.RETURN_REQUESTED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
    OrderEditWorkflowEvents.CONFIRMED,
    ...Object.keys(IDS_OF),
  ],
  context: { subscriberId: "privacy-lock-orders" },
}
