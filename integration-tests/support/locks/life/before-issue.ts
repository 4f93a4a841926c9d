import {
  anAddress,
  cancelOrder,
  capturePayment,
  completeCart,
  convertDraftOrder,
  createDraftOrder,
  deleteDraftOrder,
  getOrder,
  listOrders,
  prepareCart,
  refundPayment,
  sendOrder,
  updateOrder,
} from "../../shop"
import { declineNext } from "../gateway"
import { keepLocks } from "../keep-locks"
import { buy } from "./buy"
import { orderOf, mustHold, type OrderAction, type OrderLife } from "./types"

const rowsOf = async ({ shop }: OrderLife, table: string): Promise<number> =>
  Number(
    (await shop.db(table).count<{ count: string }[]>("* as count"))[0]?.count
  )

/** Runs what the gateway declines; nothing of it may stay. */
const declined = async (
  life: OrderLife,
  table: "capture" | "refund",
  attempt: () => Promise<unknown>
): Promise<void> => {
  const decline = declineNext(life.shop.container, `${table}Payment`)
  const before = await rowsOf(life, table)
  const worked = await attempt().then(
    () => true,
    () => false
  )
  mustHold("the gateway declined", !worked && decline.happened())
  mustHold(`no ${table} is left`, (await rowsOf(life, table)) === before)
}

/** What happens to an order before its sales document is issued. */
export const beforeIssue: readonly OrderAction[] = [
  { name: "place an order", run: (life) => buy(life, "first") },
  {
    name: "correct the delivery address before issue",
    run: async (life) => {
      const { shipping_address } = await updateOrder(
        life.shop,
        orderOf(life, "first"),
        { shipping_address: anAddress({ address_1: "Lillegata 2" }) as never }
      )
      mustHold(
        "the new street is there",
        shipping_address?.address_1 === "Lillegata 2"
      )
    },
  },
  {
    name: "correct the buyer's address before issue",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "first"), {
        billing_address: anAddress({ last_name: "Hansen" }) as never,
      }),
  },
  {
    name: "correct the e-mail address",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "first"), {
        email: "kari.ny@example.com",
      }),
  },
  {
    name: "write metadata",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "first"), {
        metadata: { invoice_number: "1001" },
      }),
  },
  {
    name: "capture that the gateway declines",
    run: (life) =>
      declined(life, "capture", () =>
        capturePayment(life.shop, orderOf(life, "first"))
      ),
  },
  {
    name: "capture a part",
    run: (life) => capturePayment(life.shop, orderOf(life, "first"), 400),
  },
  {
    name: "capture the rest",
    run: async (life) => {
      const order = orderOf(life, "first")
      const { total } = await getOrder(life.shop, order)
      await capturePayment(life.shop, order, total - 400)
    },
  },
  {
    name: "refund that the gateway declines",
    run: (life) =>
      declined(life, "refund", () =>
        refundPayment(life.shop, orderOf(life, "first"), { amount: 100 })
      ),
  },
  {
    name: "refund a part",
    run: (life) =>
      refundPayment(life.shop, orderOf(life, "first"), { amount: 100 }),
  },
  {
    name: "checkout that fails leaves no order behind",
    run: async (life) => {
      const cart = await prepareCart(life.shop, life.kari)
      const before = (await listOrders(life.shop)).length
      const decline = declineNext(life.shop.container, "authorizePayment")
      const worked = await completeCart(life.shop, cart, life.kari).then(
        () => true,
        () => false
      )
      mustHold("the checkout failed", !worked && decline.happened())
      mustHold(
        "there is no ghost",
        (await listOrders(life.shop)).length === before &&
          (await rowsOf(life, "order")) === before
      )
      life.orders.set(
        "second try",
        await completeCart(life.shop, cart, life.kari)
      )
    },
  },
  {
    name: "cancel an order",
    run: async (life) => {
      const order = await buy(life, "canceled")
      await cancelOrder(life.shop, order)
    },
  },
  {
    name: "cancel an order that was paid",
    run: async (life) => {
      const order = await buy(life, "canceled and paid back")
      await capturePayment(life.shop, order)
      await keepLocks(life.shop.container)
      await cancelOrder(life.shop, order)
    },
  },
  {
    name: "take an order by telephone, and delete the draft",
    run: async (life) =>
      deleteDraftOrder(life.shop, await createDraftOrder(life.shop, life.kari)),
  },
  {
    name: "turn a draft into an order, and send it",
    run: async (life) => {
      const draft = await createDraftOrder(life.shop, life.kari)
      const order = await convertDraftOrder(life.shop, draft)
      life.orders.set("by telephone", order)
      await keepLocks(life.shop.container)
      await sendOrder(life.shop, order)
      const { fulfillment_status } = await getOrder(life.shop, order)
      mustHold("it was delivered", fulfillment_status === "delivered")
    },
  },
]
