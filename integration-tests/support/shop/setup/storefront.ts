import type { HttpTypes } from "@medusajs/framework/types"
import type { Client } from "../client"
import type { Ref } from "./shop"

export const createSalesChannel = async (
  admin: Client,
  overrides: Partial<HttpTypes.AdminCreateSalesChannel> = {}
): Promise<HttpTypes.AdminSalesChannel> => {
  const { sales_channel } =
    await admin.post<HttpTypes.AdminSalesChannelResponse>(
      "/admin/sales-channels",
      { name: "Nettbutikk", ...overrides }
    )

  return sales_channel
}

/** Creates the key a storefront sends, and opens the channel to it. */
export const createPublishableKey = async (
  admin: Client,
  salesChannel: Ref,
  title = "Nettbutikk"
): Promise<string> => {
  const { api_key } = await admin.post<HttpTypes.AdminApiKeyResponse>(
    "/admin/api-keys",
    { title, type: "publishable" }
  )
  await admin.post(`/admin/api-keys/${api_key.id}/sales-channels`, {
    add: [salesChannel.id],
  })

  return api_key.token
}
