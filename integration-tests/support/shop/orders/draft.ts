import type { HttpTypes } from "@medusajs/framework/types"
import type { Person } from "../people"
import { findVariant, type Ref, type Shop } from "../setup"

export interface DraftInput extends Partial<HttpTypes.AdminCreateDraftOrder> {
  sku?: string
  customer?: Ref
  item_metadata?: Record<string, unknown>
}

/** An order taken by telephone, not yet an order. */
export const createDraftOrder = async (
  shop: Shop,
  { email, address }: Pick<Person, "email" | "address">,
  { sku, customer, item_metadata, ...overrides }: DraftInput = {}
): Promise<HttpTypes.AdminDraftOrder> => {
  const { draft_order } =
    await shop.admin.post<HttpTypes.AdminDraftOrderResponse>(
      "/admin/draft-orders",
      {
        region_id: shop.region.id,
        sales_channel_id: shop.salesChannel.id,
        email,
        ...(customer && { customer_id: customer.id }),
        shipping_address: address,
        billing_address: address,
        items: [
          {
            variant_id: findVariant(shop, sku).id,
            quantity: 1,
            metadata: item_metadata,
          },
        ],
        shipping_methods: [
          {
            shipping_option_id: shop.shippingOption.id,
            name: "Pakke i postkassen",
            amount: 99,
          },
        ],
        ...overrides,
      }
    )

  return draft_order
}

export const updateDraftOrder = async (
  { admin }: Shop,
  { id }: Ref,
  changes: HttpTypes.AdminUpdateDraftOrder
): Promise<HttpTypes.AdminDraftOrder> => {
  const { draft_order } = await admin.post<HttpTypes.AdminDraftOrderResponse>(
    `/admin/draft-orders/${id}`,
    changes
  )

  return draft_order
}

/** The customer said yes. */
export const convertDraftOrder = async (
  { admin }: Shop,
  { id }: Ref
): Promise<HttpTypes.AdminOrder> => {
  const { order } = await admin.post<HttpTypes.AdminOrderResponse>(
    `/admin/draft-orders/${id}/convert-to-order`
  )

  return order
}

/** Deletes the rows for good, unlike nearly everything else in Medusa. */
export const deleteDraftOrder = async (
  { admin }: Shop,
  { id }: Ref
): Promise<void> => {
  await admin.delete(`/admin/draft-orders/${id}`)
}
