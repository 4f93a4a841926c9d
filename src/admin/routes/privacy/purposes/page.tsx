import { defineRouteConfig } from "@medusajs/admin-sdk"

export { PurposesPage as default } from "../../../../../admin/purposes/purposes-page"

export const config = defineRouteConfig({
  label: "menu.purposes",
  translationNs: "privacy",
})
