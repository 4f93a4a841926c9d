import { defineRouteConfig } from "@medusajs/admin-sdk"

export { DataMapPage as default } from "../../../../../admin/data-map/data-map-page"

export const config = defineRouteConfig({
  label: "menu.dataMap",
  translationNs: "privacy",
})
