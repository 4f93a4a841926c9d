import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ErasureResult } from "../../../erasure/order"

/**
 * Names Medusa's own modules use for changes of their rows. Never the
 * workflow-level `order.updated`: it makes invoice plugins rebuild a locked
 * invoice from data that is gone.
 */
const MODULE_EVENTS: Readonly<Record<string, string>> = {
  customer: "customer.customer.updated",
  order: "order.order.updated",
  order_address: "order.order-address.updated",
  cart: "cart.cart.deleted",
  payment: "payment.payment.updated",
  fulfillment: "fulfillment.fulfillment.updated",
}

/** Cached reads that did not select ids carry no tag of their own. */
const ALL_TAGS = ["*"]

/**
 * This step refreshes what caches, the Index and Search hold of erased rows,
 * after the transaction committed.
 *
 * It has no compensation: a copy refreshed once too often does no harm.
 */
export const refreshCopiesStep = createStep(
  "refresh-copies",
  async ({ touched }: Pick<ErasureResult, "touched">, { container }) => {
    const caching = container.resolve(Modules.CACHING, {
      allowUnregistered: true,
    })
    await caching?.clear({ tags: ALL_TAGS })

    const events = touched.flatMap(({ table, ids }) => {
      const name = MODULE_EVENTS[table]
      return name ? ids.map((id) => ({ name, data: { id } })) : []
    })
    if (!events.length) {
      return new StepResponse(undefined)
    }
    await container.resolve(Modules.EVENT_BUS).emit(events)

    const search = container.resolve(Modules.SEARCH, {
      allowUnregistered: true,
    })
    for (const event of search ? events : []) {
      await search?.ingest(event)
    }
    return new StepResponse(undefined)
  }
)
