import type { HttpTypes } from "@medusajs/framework/types"
import { storeAs, type Account, type Visitor } from "../customers"
import type { Ref, Shop } from "../setup"

/** What a stranger reads who knows the order's id; nobody has to sign in. */
export const readOrder = async (
  shop: Shop,
  { id }: Ref,
  visitor?: Visitor
): Promise<HttpTypes.StoreOrder> => {
  const store = storeAs(shop, visitor)
  const { order } = await store.get<HttpTypes.StoreOrderResponse>(
    `/store/orders/${id}`
  )

  return order
}

/** The orders a customer sees on their own pages. */
export const listOwnOrders = async (
  { store }: Shop,
  { token }: Pick<Account, "token">
): Promise<HttpTypes.StoreOrder[]> => {
  const { orders } = await store
    .as(token)
    .get<HttpTypes.StoreOrderListResponse>("/store/orders")

  return orders
}
