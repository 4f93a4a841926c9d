import { defineRouteConfig } from "@medusajs/admin-sdk"

export { RetentionPage as default } from "../../../../../admin/retention/retention-page"

export const config = defineRouteConfig({
  label: "menu.retention",
  translationNs: "privacy",
})
