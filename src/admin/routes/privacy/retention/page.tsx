import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../../../admin/components/crumb"

export { RetentionPage as default } from "../../../../../admin/retention/retention-page"

export const config = defineRouteConfig({
  label: "menu.retention",
  rank: 2,
  translationNs: "privacy",
})

export const handle = crumb("menu.retention")
