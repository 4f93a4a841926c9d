import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../../../admin/components/crumb"

export { RequestsPage as default } from "../../../../../admin/requests/requests-page"

export const config = defineRouteConfig({
  label: "menu.requests",
  rank: 1,
  translationNs: "privacy",
})

export const handle = crumb("menu.requests")
