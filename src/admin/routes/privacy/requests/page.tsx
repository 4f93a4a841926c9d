import { defineRouteConfig } from "@medusajs/admin-sdk"

export { RequestsPage as default } from "../../../../../admin/requests/requests-page"

export const config = defineRouteConfig({
  label: "menu.requests",
  nested: "/customers",
  translationNs: "privacy",
})
