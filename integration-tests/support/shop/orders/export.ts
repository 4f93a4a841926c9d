import type { HttpTypes } from "@medusajs/framework/types"
import { waitUntil } from "../client"
import type { Shop } from "../setup"
import { listNotifications } from "./notifications"

/**
 * Writes orders to a CSV file, waits for it, and returns its address. Medusa
 * keeps the file for ever.
 */
export const exportOrders = async (
  shop: Shop,
  query: HttpTypes.AdminOrderFilters = {}
): Promise<string> => {
  const seen = new Set(await exportedFiles(shop))
  await shop.admin.post("/admin/orders/export", {}, { query: { ...query } })

  return waitUntil("the order export", async () =>
    (await exportedFiles(shop)).find((url) => !seen.has(url))
  )
}

const exportedFiles = async (shop: Shop): Promise<string[]> => {
  const notifications = await listNotifications(shop, { channel: "feed" })

  return notifications
    .map(({ data }) => (data?.file as { url?: string } | undefined)?.url)
    .filter((url) => url !== undefined)
}
