import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../../../admin/components/crumb"

export { RecipientsPage as default } from "../../../../../admin/recipients/recipients-page"

export const config = defineRouteConfig({
  label: "menu.recipients",
  rank: 3,
  translationNs: "privacy",
})

export const handle = crumb("menu.recipients")
