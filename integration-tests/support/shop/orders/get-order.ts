import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"

const FIELDS = [
  "+email",
  "+customer_id",
  "+currency_code",
  "*items.detail",
  "*fulfillments",
  "*fulfillments.items",
  "*fulfillments.labels",
].join()

/** The order as the dashboard reads it, fulfillments included. */
export const getOrder = async (
  { admin }: Shop,
  { id }: Ref
): Promise<HttpTypes.AdminOrder> => {
  const { order } = await admin.get<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${id}`,
    { query: { fields: FIELDS } }
  )

  return order
}

export const listOrders = async (
  { admin }: Shop,
  query: HttpTypes.AdminOrderFilters = {}
): Promise<HttpTypes.AdminOrder[]> => {
  const { orders } = await admin.get<HttpTypes.AdminOrderListResponse>(
    "/admin/orders",
    { query: { limit: 1000, ...query } }
  )

  return orders
}
