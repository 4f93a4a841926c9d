import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ErasureResult } from "../../../erasure/order"
import { emptyCaches } from "../../empty-caches"

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
  notification: "notification.notification.deleted",
  payment: "payment.payment.updated",
  fulfillment: "fulfillment.fulfillment.updated",
}

type ModuleEvent = { name: string; data: { id: string } }

/**
 * This step refreshes what caches, the Index and Search hold of erased rows,
 * after the transaction committed.
 *
 * It never fails the workflow: what is erased is erased, and a cache that
 * cannot be reached must not make it look otherwise. It has no compensation: a
 * copy refreshed once too often does no harm.
 */
export const refreshCopiesStep = createStep(
  "refresh-copies",
  async ({ touched }: Pick<ErasureResult, "touched">, { container }) => {
    const events = touched.flatMap(({ table, ids }) => {
      const name = MODULE_EVENTS[table]
      return name ? ids.map((id) => ({ name, data: { id } })) : []
    })
    const refreshed = await Promise.allSettled([
      emptyCaches(container),
      events.length && container.resolve(Modules.EVENT_BUS).emit(events),
      refreshSearch(container, events),
    ])
    if (refreshed.some(({ status }) => status === "rejected")) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          "Privacy: erased, but a cache or search index could not be refreshed. Clear caches and rebuild search indexes by hand"
        )
    }
    return new StepResponse(undefined)
  }
)

async function refreshSearch(
  container: MedusaContainer,
  events: readonly ModuleEvent[]
): Promise<void> {
  const search = container.resolve(Modules.SEARCH, { allowUnregistered: true })
  const indexes = (await search?.listIndexes()) ?? []

  for (const event of indexes.length ? events : []) {
    await search?.ingest(event)
  }
}
