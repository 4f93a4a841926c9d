import { defineWidgetConfig } from "@medusajs/admin-sdk"

export { OrderLockSection as default } from "../../../admin/order/lock-section"

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "privacy:order-lock",
})
