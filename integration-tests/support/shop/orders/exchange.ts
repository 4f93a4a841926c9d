import type { HttpTypes } from "@medusajs/framework/types"
import { findVariant, type Ref, type Shop } from "../setup"
import { oneReturnablePiece, type OrderLine } from "./order-lines"
import { cancelReturnParcel } from "./return-parcel"

export interface ExchangeInput {
  items?: OrderLine[]
  item_note?: string
  item_metadata?: Record<string, unknown>
  reason_id?: string
  description?: string
  internal_note?: string
  metadata?: Record<string, unknown>
  /** SKU of the new piece; the first one of the shop by default. */
  replacement?: string
}

/** Swaps a piece for another. */
export const exchangeOrder = async (
  shop: Shop,
  order: Ref,
  {
    items,
    item_note,
    item_metadata,
    reason_id = shop.returnReason.id,
    replacement,
    ...overrides
  }: ExchangeInput = {}
): Promise<HttpTypes.AdminExchange> => {
  const { admin } = shop
  const { exchange } = await admin.post<HttpTypes.AdminExchangeResponse>(
    "/admin/exchanges",
    { order_id: order.id, ...overrides }
  )
  const route = `/admin/exchanges/${exchange.id}`
  const notes = { internal_note: item_note, metadata: item_metadata }
  const lines = items ?? (await oneReturnablePiece(shop, order))

  await admin.post(`${route}/inbound/items`, {
    location_id: shop.stockLocation.id,
    items: lines.map((line) => ({ ...line, reason_id, ...notes })),
  })
  await admin.post(`${route}/inbound/shipping-method`, {
    shipping_option_id: shop.returnShippingOption.id,
    custom_amount: 0,
  })
  await admin.post(`${route}/outbound/items`, {
    items: [
      { variant_id: findVariant(shop, replacement).id, quantity: 1, ...notes },
    ],
  })
  await admin.post(`${route}/outbound/shipping-method`, {
    shipping_option_id: shop.shippingOption.id,
    custom_amount: 0,
  })
  const requested = await admin.post<HttpTypes.AdminExchangeRequestResponse>(
    `${route}/request`
  )

  return requested.exchange
}

export const cancelExchange = async (
  shop: Shop,
  { id, return_id }: Ref & { return_id?: string | null }
): Promise<void> => {
  if (return_id) {
    await cancelReturnParcel(shop, { id: return_id })
  }

  await shop.admin.post(`/admin/exchanges/${id}/cancel`)
}
