import { defineRouteConfig } from "@medusajs/admin-sdk"

export { RecipientsPage as default } from "../../../../../admin/recipients/recipients-page"

export const config = defineRouteConfig({
  label: "menu.recipients",
  translationNs: "privacy",
})
