import { MedusaModule } from "@medusajs/framework/modules-sdk"
import { Modules } from "@medusajs/framework/utils"
import { type AnalyticsSender, guardAnalytics } from "./guard-analytics"
import {
  guardNotifications,
  type NotificationSender,
} from "./guard-notifications"
import type { Enforcement } from "./types"

/**
 * Guards the senders this process has loaded: the instances that container,
 * scopes and Medusa's own steps share, so that a shop changes nothing.
 */
export function guardSenders(enforcement: Enforcement): void {
  for (const loaded of MedusaModule.getLoadedModules()) {
    const notification: unknown = loaded[Modules.NOTIFICATION]
    if (notification) {
      guardNotifications(notification as NotificationSender, enforcement)
    }
    const analytics: unknown = loaded[Modules.ANALYTICS]
    if (analytics) {
      guardAnalytics(analytics as AnalyticsSender, enforcement)
    }
  }
}
