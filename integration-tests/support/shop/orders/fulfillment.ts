import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"
import { getOrder } from "./get-order"
import { unfulfilledLines, type OrderLine } from "./order-lines"
import {
  deliverParcel,
  shipParcel,
  type Parcel,
  type ShipInput,
} from "./parcel"

export interface FulfillInput extends Partial<HttpTypes.AdminCreateOrderFulfillment> {
  /** All that is left, when not given. */
  items?: OrderLine[]
}

/** Packs a parcel. */
export const fulfillOrder = async (
  shop: Shop,
  order: Ref,
  { items, ...overrides }: FulfillInput = {}
): Promise<Parcel> => {
  await shop.admin.post(`/admin/orders/${order.id}/fulfillments`, {
    items: items ?? (await unfulfilledLines(shop, order)),
    location_id: shop.stockLocation.id,
    ...overrides,
  })
  const { fulfillments } = await getOrder(shop, order)
  const [newest] = [...((fulfillments ?? []) as Parcel[])].sort(
    (a, b) => +new Date(b.created_at) - +new Date(a.created_at)
  )

  if (!newest) {
    throw new Error(`Order "${order.id}" has no fulfillment after packing`)
  }

  return { ...newest, order_id: order.id }
}

export type SendInput = FulfillInput & Pick<ShipInput, "labels">

/** Packs, ships and delivers all that is left. */
export const sendOrder = async (
  shop: Shop,
  order: Ref,
  { labels, ...input }: SendInput = {}
): Promise<Parcel> => {
  const parcel = await fulfillOrder(shop, order, input)
  await shipParcel(shop, parcel, { labels })
  await deliverParcel(shop, parcel)

  return parcel
}
