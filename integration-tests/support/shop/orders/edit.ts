import type { HttpTypes } from "@medusajs/framework/types"
import { findVariant, type Ref, type Shop } from "../setup"

export interface EditInput {
  /** SKU of the piece to add; the first one of the shop by default. */
  add?: string
  quantity?: number
  item_note?: string
  item_metadata?: Record<string, unknown>
  description?: string
  internal_note?: string
  metadata?: Record<string, unknown>
}

/** Opens an edit and adds a piece, but does not confirm it. */
export const beginEdit = async (
  shop: Shop,
  { id }: Ref,
  { add, quantity = 1, item_note, item_metadata, ...overrides }: EditInput = {}
): Promise<void> => {
  await shop.admin.post("/admin/order-edits", { order_id: id, ...overrides })
  await shop.admin.post(`/admin/order-edits/${id}/items`, {
    items: [
      {
        variant_id: findVariant(shop, add).id,
        quantity,
        internal_note: item_note,
        metadata: item_metadata,
      },
    ],
  })
}

/** Changes an order after it was placed; it owes the difference then. */
export const editOrder = async (
  shop: Shop,
  order: Ref,
  input: EditInput = {}
): Promise<HttpTypes.AdminOrderPreview> => {
  await beginEdit(shop, order, input)
  await shop.admin.post(`/admin/order-edits/${order.id}/request`)
  const { order_preview } =
    await shop.admin.post<HttpTypes.AdminOrderEditPreviewResponse>(
      `/admin/order-edits/${order.id}/confirm`
    )

  return order_preview
}

/** Gives an open edit up. */
export const cancelEdit = async (
  { admin }: Shop,
  { id }: Ref
): Promise<void> => {
  await admin.delete(`/admin/order-edits/${id}`)
}
