import { defineWidgetConfig } from "@medusajs/admin-sdk"

export { CustomerPrivacySection as default } from "../../../admin/customer/privacy-section"

export const config = defineWidgetConfig({
  zone: "customer.details.side",
  id: "privacy:customer-section",
})
