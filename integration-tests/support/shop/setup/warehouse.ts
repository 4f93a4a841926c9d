import type { HttpTypes } from "@medusajs/framework/types"
import type { Client } from "../client"
import type { Ref } from "./shop"

/** The manual provider, the only one of a plain Medusa. */
export const FULFILLMENT_PROVIDER = "manual_manual"

/** A warehouse in Oslo that serves one sales channel. */
export const createWarehouse = async (
  admin: Client,
  salesChannel: Ref,
  overrides: Partial<HttpTypes.AdminCreateStockLocation> = {}
): Promise<HttpTypes.AdminStockLocation> => {
  const { stock_location } =
    await admin.post<HttpTypes.AdminStockLocationResponse>(
      "/admin/stock-locations",
      {
        name: "Oslo lager",
        address: {
          address_1: "Alnabruveien 12",
          postal_code: "0668",
          city: "Oslo",
          country_code: "no",
        },
        ...overrides,
      }
    )
  const route = `/admin/stock-locations/${stock_location.id}`

  await admin.post(`${route}/sales-channels`, { add: [salesChannel.id] })
  await admin.post(`${route}/fulfillment-providers`, {
    add: [FULFILLMENT_PROVIDER],
  })

  return stock_location
}
