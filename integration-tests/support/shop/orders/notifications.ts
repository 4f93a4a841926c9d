import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "../setup"

/** What was sent, newest first. No route sends one, only subscribers do. */
export const listNotifications = async (
  { admin }: Shop,
  query: Record<string, unknown> = {}
): Promise<HttpTypes.AdminNotification[]> => {
  const { notifications } =
    await admin.get<HttpTypes.AdminNotificationListResponse>(
      "/admin/notifications",
      { query: { limit: 100, order: "-created_at", ...query } }
    )

  return notifications
}
