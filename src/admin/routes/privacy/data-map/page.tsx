import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../../../admin/components/crumb"

export { DataMapPage as default } from "../../../../../admin/data-map/data-map-page"

export const config = defineRouteConfig({
  label: "menu.dataMap",
  rank: 6,
  translationNs: "privacy",
})

export const handle = crumb("menu.dataMap")
