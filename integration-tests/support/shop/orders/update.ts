import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"
import { getOrder } from "./get-order"

/**
 * Corrects an order's e-mail, addresses or metadata. Medusa notes old and new
 * values in the order's changes, and keeps the old address row.
 */
export const updateOrder = async (
  shop: Shop,
  order: Ref,
  changes: HttpTypes.AdminUpdateOrder
): Promise<HttpTypes.AdminOrder> => {
  await shop.admin.post(`/admin/orders/${order.id}`, changes)

  return getOrder(shop, order)
}
