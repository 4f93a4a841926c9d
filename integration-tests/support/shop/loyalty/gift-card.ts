import { checkOut, type CheckOutInput } from "../checkout/check-out"
import { waitUntil } from "../client"
import type { Shopper } from "../customers"
import type { HttpTypes } from "@medusajs/framework/types"
import { createProduct, type Ref, type Shop } from "../setup"

/** What the loyalty plugin's routes return of a gift card. */
export interface GiftCard extends Ref {
  readonly code: string
  readonly value: number
  readonly status: string
  readonly currency_code: string
  readonly note: string | null
}

export interface GiftCardInput {
  value?: number
  code?: string
  note?: string
  reference?: string
  reference_id?: string
  line_item_id?: string
  expires_at?: string
  metadata?: Record<string, unknown>
}

/** A gift card made by staff. */
export const createGiftCard = async (
  { admin, currency }: Shop,
  { value = 500, ...input }: GiftCardInput = {}
): Promise<GiftCard> => {
  const { gift_card } = await admin.post<{ gift_card: GiftCard }>(
    "/admin/gift-cards",
    { currency_code: currency, value, ...input }
  )

  return gift_card
}

export const updateGiftCard = async (
  { admin }: Shop,
  { id }: Ref,
  changes: Pick<GiftCardInput, "note" | "expires_at" | "metadata">
): Promise<GiftCard> => {
  const { gift_card } = await admin.post<{ gift_card: GiftCard }>(
    `/admin/gift-cards/${id}`,
    changes
  )

  return gift_card
}

/** Puts gift cards on the shelf; the price is the value. */
export const sellGiftCards = async (
  shop: Shop,
  { sku = "GAVEKORT", price = 500 }: { sku?: string; price?: number } = {}
): Promise<HttpTypes.AdminProduct> => {
  const product = await createProduct(shop, {
    title: "Gavekort",
    sku,
    price,
    is_giftcard: true,
    discountable: false,
  })
  shop.products.push(product)

  return product
}

export interface BoughtGiftCard {
  readonly order: HttpTypes.AdminOrder
  readonly giftCard: GiftCard
}

/** Buys a gift card and waits until a subscriber has issued it. */
export const buyGiftCard = async (
  shop: Shop,
  shopper: Shopper,
  input: CheckOutInput = {}
): Promise<BoughtGiftCard> => {
  const order = await checkOut(shop, shopper, {
    items: [{ sku: "GAVEKORT" }],
    ...input,
  })
  const giftCard = await waitUntil(
    `the gift card of "${order.id}"`,
    async () => {
      const { gift_cards } = await shop.admin.get<{ gift_cards: GiftCard[] }>(
        "/admin/gift-cards",
        { query: { reference_id: order.id } }
      )

      return gift_cards[0]
    }
  )

  return { order, giftCard }
}

/** What anybody who knows the code can read. */
export const readGiftCard = async (
  { store }: Shop,
  code: string
): Promise<GiftCard> => {
  const { gift_card } = await store.get<{ gift_card: GiftCard }>(
    `/store/gift-cards/${code}`
  )

  return gift_card
}
