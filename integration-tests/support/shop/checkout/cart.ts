import type { HttpTypes } from "@medusajs/framework/types"
import { storeAs, type Shopper, type Visitor } from "../customers"
import type { Address } from "../people"
import { findVariant, type Ref, type Shop } from "../setup"

export interface CartItem {
  sku?: string
  variant_id?: string
  quantity?: number
  /** An engraving, a greeting. */
  metadata?: Record<string, unknown>
}

export interface CartInput {
  items?: readonly CartItem[]
  email?: string
  shipping_address?: Partial<Address>
  billing_address?: Partial<Address>
  metadata?: Record<string, unknown>
  promo_codes?: string[]
}

const FIELDS = "+metadata,*promotions,*items,*shipping_methods"

/**
 * Fills a cart with goods, a mailbox and both addresses, and leaves it there:
 * an abandoned cart.
 */
export const fillCart = async (
  shop: Shop,
  shopper: Shopper,
  {
    items = [{}],
    email = shopper.email,
    shipping_address,
    billing_address,
    metadata,
    promo_codes,
  }: CartInput = {}
): Promise<HttpTypes.StoreCart> => {
  const store = storeAs(shop, shopper)
  const { cart } = await store.post<HttpTypes.StoreCartResponse>(
    "/store/carts",
    {
      region_id: shop.region.id,
      sales_channel_id: shop.salesChannel.id,
      // a guest's capitals survive here, an update would lower them
      email,
      metadata,
    }
  )

  for (const { sku, variant_id, quantity = 1, metadata } of items) {
    await store.post(`/store/carts/${cart.id}/line-items`, {
      variant_id: variant_id ?? findVariant(shop, sku).id,
      quantity,
      metadata,
    })
  }

  return updateCart(shop, cart, {
    as: shopper,
    shipping_address: { ...shopper.address, ...shipping_address },
    billing_address: { ...shopper.address, ...billing_address },
    // a personal code counts only once the cart knows whose it is
    ...(promo_codes && { promo_codes }),
  })
}

export type CartChanges = HttpTypes.StoreUpdateCart & { as?: Visitor }

/** Every address sent without its id becomes a new row in the database. */
export const updateCart = async (
  shop: Shop,
  { id }: Ref,
  { as, ...changes }: CartChanges
): Promise<HttpTypes.StoreCart> => {
  const store = storeAs(shop, as)
  const { cart } = await store.post<HttpTypes.StoreCartResponse>(
    `/store/carts/${id}`,
    changes,
    { query: { fields: FIELDS } }
  )

  return cart
}

/** Anybody who knows the id may look. */
export const getCart = async (
  shop: Shop,
  { id }: Ref,
  visitor?: Visitor
): Promise<HttpTypes.StoreCart> => {
  const store = storeAs(shop, visitor)
  const { cart } = await store.get<HttpTypes.StoreCartResponse>(
    `/store/carts/${id}`
  )

  return cart
}

/** Hands a guest's cart to the account they have just signed in to. */
export const claimCart = async (
  shop: Shop,
  { id }: Ref,
  account: Visitor
): Promise<HttpTypes.StoreCart> => {
  const store = storeAs(shop, account)
  const { cart } = await store.post<HttpTypes.StoreCartResponse>(
    `/store/carts/${id}/customer`
  )

  return cart
}
