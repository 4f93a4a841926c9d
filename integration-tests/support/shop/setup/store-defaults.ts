import type { HttpTypes } from "@medusajs/framework/types"
import type { Client } from "../client"
import type { Ref } from "./shop"

export interface StoreDefaults {
  name: string
  currency: string
  region: Ref
  salesChannel: Ref
  stockLocation: Ref
}

/**
 * Makes the migrated, empty store this shop's. Without it the dashboard offers
 * euros only.
 */
export const setStoreDefaults = async (
  admin: Client,
  { name, currency, region, salesChannel, stockLocation }: StoreDefaults
): Promise<HttpTypes.AdminStore> => {
  const { stores } =
    await admin.get<HttpTypes.AdminStoreListResponse>("/admin/stores")
  const { store } = await admin.post<HttpTypes.AdminStoreResponse>(
    `/admin/stores/${stores[0]?.id}`,
    {
      name,
      supported_currencies: [
        { currency_code: currency, is_default: true, is_tax_inclusive: true },
      ],
      default_region_id: region.id,
      default_sales_channel_id: salesChannel.id,
      default_location_id: stockLocation.id,
    }
  )

  return store
}
