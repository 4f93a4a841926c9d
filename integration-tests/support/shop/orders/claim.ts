import type { HttpTypes } from "@medusajs/framework/types"
import { findVariant, type Ref, type Shop } from "../setup"
import { oneReturnablePiece, type OrderLine } from "./order-lines"
import { cancelReturnParcel } from "./return-parcel"

export interface ClaimInput {
  /** `replace` sends another piece, `refund` money. */
  type?: "refund" | "replace"
  items?: OrderLine[]
  reason?: "missing_item" | "wrong_item" | "production_failure" | "other"
  item_note?: string
  item_metadata?: Record<string, unknown>
  description?: string
  internal_note?: string
  metadata?: Record<string, unknown>
  /** Whether the broken piece has to come back. */
  inbound?: boolean
  /** SKU of the piece to send; the first one of the shop by default. */
  replacement?: string
}

/** Settles a complaint about something that was sent. */
export const claimOrder = async (
  shop: Shop,
  order: Ref,
  {
    type = "replace",
    items,
    reason = "production_failure",
    item_note,
    item_metadata,
    inbound = true,
    replacement,
    ...overrides
  }: ClaimInput = {}
): Promise<HttpTypes.AdminClaim> => {
  const { admin } = shop
  const { claim } = await admin.post<HttpTypes.AdminClaimResponse>(
    "/admin/claims",
    { type, order_id: order.id, ...overrides }
  )
  const route = `/admin/claims/${claim.id}`
  const notes = { internal_note: item_note, metadata: item_metadata }
  const lines = items ?? (await oneReturnablePiece(shop, order))

  await admin.post(`${route}/claim-items`, {
    items: lines.map((line) => ({ ...line, reason, ...notes })),
  })

  if (inbound) {
    await admin.post(`${route}/inbound/items`, {
      location_id: shop.stockLocation.id,
      items: lines.map((line) => ({ ...line, ...notes })),
    })
    await admin.post(`${route}/inbound/shipping-method`, {
      shipping_option_id: shop.returnShippingOption.id,
      custom_amount: 0,
    })
  }

  if (type === "replace") {
    await admin.post(`${route}/outbound/items`, {
      items: [
        {
          variant_id: findVariant(shop, replacement).id,
          quantity: 1,
          ...notes,
        },
      ],
    })
    await admin.post(`${route}/outbound/shipping-method`, {
      shipping_option_id: shop.shippingOption.id,
      custom_amount: 0,
    })
  }

  const requested = await admin.post<HttpTypes.AdminClaimRequestResponse>(
    `${route}/request`
  )

  return requested.claim
}

export const cancelClaim = async (
  shop: Shop,
  { id, return_id }: Ref & { return_id?: string | null }
): Promise<void> => {
  if (return_id) {
    await cancelReturnParcel(shop, { id: return_id })
  }

  await shop.admin.post(`/admin/claims/${id}/cancel`)
}
