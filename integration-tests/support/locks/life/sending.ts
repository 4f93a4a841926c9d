import {
  archiveOrder,
  cancelParcel,
  completeOrder,
  deliverParcel,
  fulfillOrder,
  getOrder,
  refundPayment,
  shipParcel,
  updateOrder,
} from "../../shop"
import { buyAndSend } from "./buy"
import { mustHold, orderOf, parcelOf, type OrderAction } from "./types"

/** From the warehouse to the archive. */
export const sending: readonly OrderAction[] = [
  {
    name: "pack a parcel",
    run: async (life) =>
      life.parcels.set(
        "unpacked",
        await fulfillOrder(life.shop, orderOf(life, "first"))
      ),
  },
  {
    name: "unpack it again",
    run: (life) => cancelParcel(life.shop, parcelOf(life, "unpacked")),
  },
  {
    name: "pack one line",
    run: async (life) => {
      const { items } = await getOrder(life.shop, orderOf(life, "first"))
      const cups = items.find(({ variant_sku }) => variant_sku === "KOPP")
      life.parcels.set(
        "cups",
        await fulfillOrder(life.shop, orderOf(life, "first"), {
          items: [{ id: cups?.id ?? "", quantity: 2 }],
        })
      )
    },
  },
  {
    name: "pack the rest",
    run: async (life) =>
      life.parcels.set(
        "vase",
        await fulfillOrder(life.shop, orderOf(life, "first"))
      ),
  },
  {
    name: "ship a parcel, which issues the sales document",
    run: (life) => shipParcel(life.shop, parcelOf(life, "cups")),
  },
  {
    name: "ship the other parcel",
    run: (life) => shipParcel(life.shop, parcelOf(life, "vase")),
  },
  {
    name: "deliver",
    run: (life) => deliverParcel(life.shop, parcelOf(life, "cups")),
  },
  {
    name: "deliver the other parcel",
    run: (life) => deliverParcel(life.shop, parcelOf(life, "vase")),
  },
  {
    name: "write metadata after issue",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "first"), {
        metadata: { invoice_number: "1001", note: "called twice" },
      }),
  },
  {
    name: "correct the e-mail address after issue",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "first"), {
        email: "kari.igjen@example.com",
      }),
  },
  {
    name: "change the language, which translates the lines",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "first"), {
        locale: "en-US",
      } as never),
  },
  {
    name: "refund after issue",
    run: (life) =>
      refundPayment(life.shop, orderOf(life, "first"), { amount: 50 }),
  },
  {
    name: "complete",
    run: async (life) => {
      const order = await buyAndSend(life, "completed")
      await completeOrder(life.shop, order)
    },
  },
  {
    name: "archive",
    run: async (life) => {
      const { status } = await archiveOrder(
        life.shop,
        orderOf(life, "completed")
      )
      mustHold("it is archived", status === "archived")
    },
  },
]
