import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"
import { oneReturnablePiece, type OrderLine } from "./order-lines"
import { cancelReturnParcel } from "./return-parcel"

export interface ReturnInput {
  /** One piece of the first line, when not given. */
  items?: OrderLine[]
  /** What is said about each piece. */
  item_note?: string
  item_metadata?: Record<string, unknown>
  reason_id?: string
  description?: string
  internal_note?: string
  metadata?: Record<string, unknown>
}

/** Takes a return in by telephone: staff enter it. */
export const requestReturn = async (
  shop: Shop,
  order: Ref,
  {
    items,
    item_note,
    item_metadata,
    reason_id = shop.returnReason.id,
    ...overrides
  }: ReturnInput = {}
): Promise<HttpTypes.AdminReturn> => {
  const { admin } = shop
  const begun = await admin.post<HttpTypes.AdminReturnResponse>(
    "/admin/returns",
    { order_id: order.id, location_id: shop.stockLocation.id, ...overrides }
  )
  const route = `/admin/returns/${begun.return.id}`

  await admin.post(`${route}/request-items`, {
    items: (items ?? (await oneReturnablePiece(shop, order))).map((item) => ({
      ...item,
      reason_id,
      internal_note: item_note,
      metadata: item_metadata,
    })),
  })
  await admin.post(`${route}/shipping-method`, {
    shipping_option_id: shop.returnShippingOption.id,
  })
  const requested = await admin.post<HttpTypes.AdminReturnResponse>(
    `${route}/request`
  )

  return requested.return
}

export interface StoreReturnInput extends Pick<
  ReturnInput,
  "items" | "item_note" | "reason_id"
> {
  note?: string
}

/** Takes a return in over the storefront, which asks for no login. */
export const requestReturnAsCustomer = async (
  shop: Shop,
  order: Ref,
  {
    items,
    item_note,
    reason_id = shop.returnReason.id,
    note,
  }: StoreReturnInput = {}
): Promise<HttpTypes.StoreReturn> => {
  const answer = await shop.store.post<HttpTypes.StoreReturnResponse>(
    "/store/returns",
    {
      order_id: order.id,
      items: (items ?? (await oneReturnablePiece(shop, order))).map((item) => ({
        ...item,
        reason_id,
        note: item_note,
      })),
      return_shipping: { option_id: shop.returnShippingOption.id },
      location_id: shop.stockLocation.id,
      note,
    }
  )

  return answer.return
}

export interface ReceiveInput {
  description?: string
  internal_note?: string
  item_note?: string
  metadata?: Record<string, unknown>
}

/** Puts everything that came back on the shelf again. */
export const receiveReturn = async (
  { admin }: Shop,
  { id }: Ref,
  { item_note, ...overrides }: ReceiveInput = {}
): Promise<HttpTypes.AdminReturn> => {
  const route = `/admin/returns/${id}`
  const begun = await admin.post<HttpTypes.AdminReturnResponse>(
    `${route}/receive`,
    overrides,
    { query: { fields: "*items" } }
  )

  await admin.post(`${route}/receive-items`, {
    items: begun.return.items.map(({ item_id, quantity }) => ({
      id: item_id,
      quantity,
      internal_note: item_note,
    })),
  })
  const received = await admin.post<HttpTypes.AdminReturnResponse>(
    `${route}/receive/confirm`
  )

  return received.return
}

/** Refused by Medusa when shipping was discounted, or a piece came back. */
export const cancelReturn = async (shop: Shop, { id }: Ref): Promise<void> => {
  await cancelReturnParcel(shop, { id })
  await shop.admin.post(`/admin/returns/${id}/cancel`)
}
