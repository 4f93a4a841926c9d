import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../../../admin/components/crumb"

export { PurposesPage as default } from "../../../../../admin/purposes/purposes-page"

export const config = defineRouteConfig({
  label: "menu.purposes",
  rank: 4,
  translationNs: "privacy",
})

export const handle = crumb("menu.purposes")
