import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../../../admin/components/crumb"

export { NoticesPage as default } from "../../../../../admin/notices/notices-page"

export const config = defineRouteConfig({
  label: "menu.notices",
  rank: 5,
  translationNs: "privacy",
})

export const handle = crumb("menu.notices")
