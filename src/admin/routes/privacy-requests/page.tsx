import { defineRouteConfig } from "@medusajs/admin-sdk"

export { GoToRequests as default } from "../../../../admin/requests/go-to-requests"

// Medusa shows a page below another menu item only if its address has one part
export const config = defineRouteConfig({
  label: "menu.requests",
  nested: "/customers",
  translationNs: "privacy",
})
