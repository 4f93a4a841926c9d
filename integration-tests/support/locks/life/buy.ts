import {
  checkOut,
  type CheckOutInput,
  fulfillOrder,
  type Ref,
  deliverParcel,
  shipParcel,
} from "../../shop"
import { keepLocks } from "../keep-locks"
import type { OrderLife } from "./types"

/** Two cups and a vase, ordered by Kari, and locked at once. */
export const buy = async (
  life: OrderLife,
  name: string,
  input: CheckOutInput = {}
): Promise<Ref> => {
  const order = await checkOut(life.shop, life.kari, {
    items: [
      { sku: "KOPP", quantity: 2 },
      { sku: "VASE", quantity: 1 },
    ],
    ...input,
  })
  life.orders.set(name, order)
  await keepLocks(life.shop.container)

  return order
}

/** The same, sent: its sales document is issued, and its blocks are locked. */
export const buyAndSend = async (
  life: OrderLife,
  name: string,
  input: CheckOutInput = {}
): Promise<Ref> => {
  const order = await buy(life, name, input)
  const parcel = await fulfillOrder(life.shop, order)
  await shipParcel(life.shop, parcel)
  await keepLocks(life.shop.container)
  await deliverParcel(life.shop, parcel)
  life.parcels.set(name, parcel)

  return order
}
