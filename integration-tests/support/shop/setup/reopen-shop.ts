import type { HttpTypes } from "@medusajs/framework/types"
import type { Connection } from "../client"
import {
  findOldest,
  findPublishableKey,
  findShippingOption,
  named,
} from "./find-again"
import { PRODUCT_FIELDS } from "./product"
import type { Shop } from "./shop"

/** Finds everything again in a shop that `openShop` opened on an earlier run. */
export const reopenShop = async ({
  baseUrl,
  admin,
  store,
}: Connection): Promise<Shop> => {
  const { stores } =
    await admin.get<HttpTypes.AdminStoreListResponse>("/admin/stores")
  const salesChannel = named(
    "sales channel",
    stores[0]?.default_sales_channel_id
  )
  const publishableKey = await findPublishableKey(admin, salesChannel)
  const { products } = await admin.get<HttpTypes.AdminProductListResponse>(
    "/admin/products",
    { query: { limit: 1000, order: "created_at", fields: PRODUCT_FIELDS } }
  )

  return {
    baseUrl,
    admin,
    store: store.with({ "x-publishable-api-key": publishableKey }),
    publishableKey,
    currency: "nok",
    region: named("region", stores[0]?.default_region_id),
    salesChannel,
    stockLocation: named("stock location", stores[0]?.default_location_id),
    shippingProfile: await findOldest(admin, "shipping-profiles"),
    shippingOption: await findShippingOption(admin, false),
    returnShippingOption: await findShippingOption(admin, true),
    returnReason: await findOldest(admin, "return-reasons"),
    refundReason: await findOldest(admin, "refund-reasons"),
    products,
  }
}
