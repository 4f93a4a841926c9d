import type { HttpTypes } from "@medusajs/framework/types"
import { storeAs, type Visitor } from "../customers"
import type { Ref, Shop } from "../setup"

export interface DeliveryInput {
  as?: Visitor
  /** For the carrier, a pick-up point for instance. */
  data?: Record<string, unknown>
  option?: Ref
}

/** Chooses how the parcel travels. */
export const chooseDelivery = async (
  shop: Shop,
  { id }: Ref,
  { as, data = {}, option = shop.shippingOption }: DeliveryInput = {}
): Promise<HttpTypes.StoreCart> => {
  const store = storeAs(shop, as)
  const { cart } = await store.post<HttpTypes.StoreCartResponse>(
    `/store/carts/${id}/shipping-methods`,
    { option_id: option.id, data }
  )

  return cart
}
