import { rm } from "node:fs/promises"
import { basename, join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { exportOrders, getOrder, reserveStock } from "../shop"
import { me, orderOf, type Action } from "./life"

/** What staff and subscribers do beside the orders. */
export const backOffice: readonly Action[] = [
  {
    name: "stock put aside for an order, with a description",
    run: async (life) => {
      const { items } = await getOrder(life.shop, orderOf(life, "Offered"))
      await reserveStock(life.shop, {
        line_item_id: items[0]?.id,
        description: life.words.plant("ReservationDescription"),
        metadata: { shelf: life.words.plant("ReservationMetadata") },
      })
    },
  },
  {
    name: "stock put aside without an order, for a mailbox",
    run: ({ shop, words, person }) =>
      reserveStock(shop, {
        description: `${words.plant("CounterName")} <${person.email}>, henter selv`,
      }),
  },
  {
    name: "message sent",
    // no route sends one: subscribers do, exactly like this
    run: (life) =>
      life.shop.container.resolve(Modules.NOTIFICATION).createNotifications({
        to: life.person.email,
        channel: "feed",
        template: "order-placed",
        receiver_id: me(life).id,
        resource_id: orderOf(life, "Guest").id,
        resource_type: "order",
        idempotency_key: life.words.plant("NotificationKey"),
        data: { hello: life.words.plant("NotificationData") },
      }),
  },
  {
    name: "orders exported to a CSV file",
    // the file lies outside the database and is no part of the search
    run: async ({ shop }) => {
      const url = await exportOrders(shop)
      await rm(join("static", basename(url)), { force: true })
    },
  },
]
