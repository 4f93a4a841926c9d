import type { Connection } from "../client"
import { createProduct, type ProductInput } from "./product"
import { createRefundReason, createReturnReason } from "./reasons"
import { createRegion, createTaxRegion } from "./region"
import {
  createServiceZone,
  createShippingOption,
  findOrCreateShippingProfile,
} from "./shipping"
import type { Shop } from "./shop"
import { setStoreDefaults } from "./store-defaults"
import { createPublishableKey, createSalesChannel } from "./storefront"
import { createWarehouse } from "./warehouse"

/** What a small pottery sells when nothing else is said. */
export const POTTERY: readonly ProductInput[] = [
  { title: "Kopp", sku: "KOPP", price: 249 },
  { title: "Vase", sku: "VASE", price: 890 },
  { title: "Fat", sku: "FAT", price: 1490 },
]

export interface OpenShopInput {
  name?: string
  products?: readonly ProductInput[]
}

/**
 * Opens a small Norwegian shop in an empty Medusa: kroner, 25 % MVA, a
 * warehouse in Oslo, parcels both ways, and a few products.
 *
 * @example
 * const shop = await openShop(await connect(baseUrl, credentials))
 */
export const openShop = async (
  { baseUrl, admin, store }: Connection,
  { name = "Fjord Keramikk", products = POTTERY }: OpenShopInput = {}
): Promise<Shop> => {
  const currency = "nok"
  const region = await createRegion(admin)
  await createTaxRegion(admin)
  const salesChannel = await createSalesChannel(admin)
  const publishableKey = await createPublishableKey(admin, salesChannel)
  const stockLocation = await createWarehouse(admin, salesChannel)
  await setStoreDefaults(admin, {
    name,
    currency,
    region,
    salesChannel,
    stockLocation,
  })

  const shippingProfile = await findOrCreateShippingProfile(admin)
  const zone = await createServiceZone(admin, stockLocation)
  const parcel = {
    service_zone_id: zone.id,
    shipping_profile_id: shippingProfile.id,
  }

  const shop: Shop = {
    baseUrl,
    admin,
    store: store.with({ "x-publishable-api-key": publishableKey }),
    publishableKey,
    currency,
    region,
    salesChannel,
    stockLocation,
    shippingProfile,
    shippingOption: await createShippingOption(admin, parcel),
    returnShippingOption: await createShippingOption(admin, {
      ...parcel,
      amount: 49,
      is_return: true,
    }),
    returnReason: await createReturnReason(admin),
    refundReason: await createRefundReason(admin),
    products: [],
  }

  for (const product of products) {
    shop.products.push(await createProduct(shop, product))
  }

  return shop
}
