import type { HttpTypes } from "@medusajs/framework/types"
import type { Ref, Shop } from "../setup"

/** Adds codes to those in the cart already. */
export const applyPromoCodes = async (
  { store }: Shop,
  { id }: Ref,
  ...promo_codes: string[]
): Promise<HttpTypes.StoreCart> => {
  const { cart } = await store.post<HttpTypes.StoreCartResponse>(
    `/store/carts/${id}/promotions`,
    { promo_codes }
  )

  return cart
}

export const removePromoCodes = async (
  { store }: Shop,
  { id }: Ref,
  ...promo_codes: string[]
): Promise<void> => {
  await store.delete(`/store/carts/${id}/promotions`, { promo_codes })
}
