import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "./shop"

export interface ProductInput extends Partial<HttpTypes.AdminCreateProduct> {
  title: string
  /** Also the variant's SKU. */
  sku: string
  /** Kroner, MVA included. */
  price: number
  /** Pieces in the warehouse; a gift card has none. */
  stock?: number
}

/** A variant alone does not say which stock it draws on. */
export const PRODUCT_FIELDS = "+variants.inventory_items.inventory_item_id"

type Counter = Pick<
  Shop,
  "admin" | "currency" | "salesChannel" | "shippingProfile" | "stockLocation"
>

/** A product with one variant, on sale and in stock. */
export const createProduct = async (
  shop: Counter,
  { sku, price, stock = 1000, ...overrides }: ProductInput
): Promise<HttpTypes.AdminProduct> => {
  const { product } = await shop.admin.post<HttpTypes.AdminProductResponse>(
    "/admin/products",
    {
      handle: sku.toLowerCase(),
      status: "published",
      options: [{ title: "Utgave", values: ["Standard"] }],
      variants: [
        {
          title: "Standard",
          sku,
          manage_inventory: !overrides.is_giftcard,
          options: { Utgave: "Standard" },
          prices: [{ currency_code: shop.currency, amount: price }],
        },
      ],
      sales_channels: [{ id: shop.salesChannel.id }],
      // a gift card is sent by nobody
      ...(overrides.is_giftcard
        ? {}
        : { shipping_profile_id: shop.shippingProfile.id }),
      ...overrides,
    },
    { query: { fields: PRODUCT_FIELDS } }
  )

  await putInStock(shop, product, stock)

  return product
}

const putInStock = async (
  { admin, stockLocation }: Counter,
  { variants }: HttpTypes.AdminProduct,
  stocked_quantity: number
): Promise<void> => {
  for (const { inventory_items = [] } of variants ?? []) {
    for (const { inventory_item_id } of inventory_items ?? []) {
      await admin.post(
        `/admin/inventory-items/${inventory_item_id}/location-levels`,
        { location_id: stockLocation.id, stocked_quantity }
      )
    }
  }
}
