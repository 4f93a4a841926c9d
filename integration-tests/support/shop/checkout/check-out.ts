import type { HttpTypes } from "@medusajs/framework/types"
import { storeAs, type Shopper, type Visitor } from "../customers"
import { applyGiftCard, applyStoreCredit } from "../loyalty/cart-credit"
import { getOrder } from "../orders/get-order"
import type { Ref, Shop } from "../setup"
import { fillCart, getCart, type CartInput } from "./cart"
import { chooseDelivery } from "./delivery"
import { startPayment } from "./payment"

export interface CheckOutInput extends CartInput {
  shipping_data?: Record<string, unknown>
  payment_data?: Record<string, unknown>
  /** Codes of gift cards to pay with. */
  gift_cards?: readonly string[]
  /** Kroner of store credit to pay with; `true` for all there is. */
  store_credit?: number | true
}

/** A cart with everything done except the last click. */
export const prepareCart = async (
  shop: Shop,
  shopper: Shopper,
  {
    shipping_data,
    payment_data,
    gift_cards = [],
    store_credit,
    ...cartInput
  }: CheckOutInput = {}
): Promise<HttpTypes.StoreCart> => {
  const cart = await fillCart(shop, shopper, cartInput)
  await chooseDelivery(shop, cart, { as: shopper, data: shipping_data })

  for (const code of gift_cards) {
    await applyGiftCard(shop, cart, code)
  }
  if (store_credit !== undefined) {
    const amount = store_credit === true ? undefined : store_credit
    await applyStoreCredit(shop, cart, { as: shopper, amount })
  }

  const ready = await getCart(shop, cart, shopper)

  // credit may have covered everything, and then there is nothing to pay
  if (ready.total > 0) {
    await startPayment(shop, cart, { as: shopper, data: payment_data })
  }

  return ready
}

/**
 * The last click. Medusa answers 200 with the cart when payment was declined;
 * here that is an error.
 */
export const completeCart = async (
  shop: Shop,
  { id }: Ref,
  visitor?: Visitor
): Promise<HttpTypes.StoreOrder> => {
  const store = storeAs(shop, visitor)
  const answer = await store.post<HttpTypes.StoreCompleteCartResponse>(
    `/store/carts/${id}/complete`
  )

  if (answer.type !== "order") {
    throw new Error(`Cart "${id}" not completed: ${answer.error.message}`)
  }

  return answer.order
}

/**
 * Buys something, as a guest or signed in, and returns the order as staff see
 * it.
 *
 * @example
 * const order = await checkOut(shop, kari, {
 *   items: [{ sku: "KOPP", quantity: 2, metadata: { engraving: "Til mor" } }],
 *   promo_codes: ["SOMMER"],
 * })
 */
export const checkOut = async (
  shop: Shop,
  shopper: Shopper,
  input: CheckOutInput = {}
): Promise<HttpTypes.AdminOrder> => {
  const cart = await prepareCart(shop, shopper, input)

  return getOrder(shop, await completeCart(shop, cart, shopper))
}
