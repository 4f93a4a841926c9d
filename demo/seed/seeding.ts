import {
  capturePayment,
  checkOut,
  type CheckOutInput,
  type Ref,
  sendOrder,
  type Shop,
  type Shopper,
} from "../../integration-tests/support/shop"

/** A row that is to look older than it is, with all that hangs on it. */
export type Dated = { kind: "order" | "customer"; id: string; day: Date }

/** What every customer's part of the seed works with. */
export type Seeding = {
  shop: Shop
  /** Filled by the parts, and carried out at the end. */
  dated: Dated[]
}

/** Notes that an order was really placed on another day. */
export const placedOn = ({ dated }: Seeding, { id }: Ref, day: Date) =>
  dated.push({ kind: "order", id, day })

export const knownSince = ({ dated }: Seeding, { id }: Ref, day: Date) =>
  dated.push({ kind: "customer", id, day })

/** Buys, pays, and gets the parcel: how most orders go. */
export async function buyAndReceive(
  seeding: Seeding,
  shopper: Shopper,
  { on, ...input }: CheckOutInput & { on: Date }
) {
  const order = await checkOut(seeding.shop, shopper, input)
  await capturePayment(seeding.shop, order)
  await sendOrder(seeding.shop, order)
  placedOn(seeding, order, on)

  return order
}
