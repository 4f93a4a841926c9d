import { defineRouteConfig } from "@medusajs/admin-sdk"

export { NoticesPage as default } from "../../../../../admin/notices/notices-page"

export const config = defineRouteConfig({
  label: "menu.notices",
  translationNs: "privacy",
})
