import type { HttpTypes } from "@medusajs/framework/types"
import { storeAs, type Visitor } from "../customers"
import type { Ref, Shop } from "../setup"

/** Pays a cart, or a part of it, with a gift card. */
export const applyGiftCard = async (
  { store }: Shop,
  { id }: Ref,
  code: string
): Promise<HttpTypes.StoreCart> => {
  const { cart } = await store.post<HttpTypes.StoreCartResponse>(
    `/store/carts/${id}/gift-cards`,
    { code }
  )

  return cart
}

export const removeGiftCard = async (
  { store }: Shop,
  { id }: Ref,
  code: string
): Promise<void> => {
  await store.delete(`/store/carts/${id}/gift-cards`, { code })
}

export interface StoreCreditPayment {
  as: Visitor
  /** All there is, when not given. */
  amount?: number
}

/** Pays with store credit, which needs an account. */
export const applyStoreCredit = async (
  shop: Shop,
  { id }: Ref,
  { as, amount }: StoreCreditPayment
): Promise<HttpTypes.StoreCart> => {
  const store = storeAs(shop, as)
  const { cart } = await store.post<HttpTypes.StoreCartResponse>(
    `/store/carts/${id}/store-credits`,
    { amount }
  )

  return cart
}
