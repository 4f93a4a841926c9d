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
    run: ({ shop }) => exportOrders(shop),
  },
]
